import type { Tx } from '@platform/database';
import type { SessionMethod } from '../../domain/session/session';

export type NewSession = Readonly<{ account: string; sha256: Buffer; method: SessionMethod; device: string | null; proven: boolean }>;

/** An open session as its person sees it; instants are ISO 8601. */
export type SessionView = Readonly<{ id: string; method: SessionMethod; device: string | null; createdAt: string; seenAt: string; expiresAt: string }>;

/** Sessions, in the database and on its clock. */
export abstract class SessionStore {
  /** Open ones, the last seen first. */
  abstract listOpen(account: string): Promise<readonly SessionView[]>;
  /** Each browser from which the account was ever signed in, as it names itself; whether the session is open or not. */
  abstract agentsOf(tx: Tx, account: string): Promise<readonly (string | null)[]>;
  /** Gives its id. It acts for whom the person acted last, else for the oldest membership; `proven`: that is who it is, just now. */
  abstract createSession(tx: Tx, session: NewSession): Promise<string>;
  abstract writeSteppedUp(tx: Tx, session: string): Promise<void>;
  /** What is shown of two factors in a session that was opened by one counts from then on. */
  abstract writeRaised(tx: Tx, session: string, method: SessionMethod): Promise<void>;
  /** False where the account has no such membership, or its organisation acts for nobody. */
  abstract writeActing(tx: Tx, session: string, account: string, membership: string): Promise<boolean>;
  /** False where no such session of the account is open. */
  abstract writeEnd(tx: Tx, session: string, account: string): Promise<boolean>;
  /** Ends the open one that has this secret, whoever's it is; gives its id, null where there is none. */
  abstract writeEndOfHeld(tx: Tx, sha256: Buffer): Promise<string | null>;
  /** Ends all open ones but this; gives how many. */
  abstract writeEndOfOthers(tx: Tx, account: string, but: string | null): Promise<number>;
  /** Ends every open one, whoever's it is; gives how many. */
  abstract writeEndOfAll(tx: Tx): Promise<number>;
}
