import type { Tx } from '@platform/database';
import type { SessionMethod } from '../../domain/session/session';

export type NewSession = Readonly<{ account: string; sha256: Buffer; method: SessionMethod; device: string | null; proven: boolean }>;

/** Sessions, in the database and on its clock. */
export abstract class SessionStore {
  /** Gives its id. It acts for whom the person acted last, else for the oldest membership; `proven`: that is who it is, just now. */
  abstract createSession(tx: Tx, session: NewSession): Promise<string>;
  /** False where no such session of the account is open. */
  abstract writeEnd(tx: Tx, session: string, account: string): Promise<boolean>;
}
