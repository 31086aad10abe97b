import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { Secret } from '@platform/sealing';

/**
 * A secret that waits to be mailed. `id` is that of the thing it opens: the subject of the event that asks for the mail. A
 * sign-up without a secret came from an address that has an account.
 */
export type PendingSecret = Readonly<{ id: string; kind: 'invitation' | 'reset' | 'sign-up'; email: string; locale: Locale; secret: string; expiresAt: string }>;

/** `account`: whose reset it is, null for an invitation; `minutes`: so long is it good. */
export type NewPendingSecret = Pick<PendingSecret, 'id' | 'kind' | 'email' | 'locale'> & Readonly<{ secret: Secret; account: string | null; minutes: number }>;

/** Secrets that are known in full only until they are mailed, sealed with the address that they go to. */
export abstract class PendingSecrets {
  abstract savePending(tx: Tx, pending: NewPendingSecret): Promise<void>;
  /** Null where it was mailed, used or is too old. */
  abstract find(tx: Tx, id: string): Promise<PendingSecret | null>;
  /** After that, only its digest is known. */
  abstract clearPending(tx: Tx, id: string): Promise<void>;
}
