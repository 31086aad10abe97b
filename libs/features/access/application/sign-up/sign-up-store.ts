import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { Secret } from '@platform/sealing';

/** Who asks for an account, as they name themselves. */
export type Applicant = Readonly<{ email: string; name: string; locale: Locale }>;
/** `secret` null: the address has an account, so there is nothing to open. */
export type NewSignUp = Readonly<{ id: string; applicant: Applicant; secret: Secret | null; minutes: number }>;

/** Sign-ups whose address is not proved yet. What they say of a person lies sealed; what came to nothing is deleted after a day. */
export abstract class SignUpStore {
  abstract createSignUp(tx: Tx, signUp: NewSignUp): Promise<void>;
  /** Null where the secret is unknown, used or too old. */
  abstract findBySecret(sha256: Buffer): Promise<(Applicant & Readonly<{ id: string }>) | null>;
  /** Forgets who it was; false where another request has used it just now. */
  abstract writeUsed(tx: Tx, id: string): Promise<boolean>;
}
