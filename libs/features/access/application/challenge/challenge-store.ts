import type { Tx } from '@platform/database';
import type { Json } from '@pure/kernel';

export type ChallengeKind = 'passkey-registration' | 'passkey-sign-in' | 'oidc';

/** `sha256`: of what comes back; `account` null: nobody is known yet. */
export type NewChallenge = Readonly<{ kind: ChallengeKind; account: string | null; sha256: Buffer; content: Readonly<Record<string, Json>>; minutes: number }>;
/** `secondsLeft`: until it would have been too old. */
export type TakenChallenge = Readonly<{ account: string | null; content: Readonly<Record<string, Json>>; secondsLeft: number }>;

/** What was asked and may be answered once, soon. */
export abstract class ChallengeStore {
  /** Forgets on the way what nobody answered in time. */
  abstract createChallenge(tx: Tx, challenge: NewChallenge): Promise<void>;
  /** Null where it was never asked, was answered already, or is too old. */
  abstract writeTaken(tx: Tx, kind: ChallengeKind, sha256: Buffer): Promise<TakenChallenge | null>;
}
