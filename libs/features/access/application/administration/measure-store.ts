import type { Tx } from '@platform/database';
import type { AccountStatus, MeasureKind } from '../../domain/administration/measure';

/** `membership`: the one that ends, else null; `by`: the account of who takes the measure. */
export type NewMeasure = Readonly<{ kind: MeasureKind; account: string; membership: string | null; reason: string; by: string }>;
/** What was there and is forgotten. */
export type ForgottenFactors = Readonly<{ totp: boolean; passkeys: number }>;

/** What administrators do to accounts and memberships, and why. Append only. */
export abstract class MeasureStore {
  /** The status, which stays until the transaction ends; null: no such account. */
  abstract lockAccount(tx: Tx, account: string): Promise<AccountStatus | null>;
  abstract saveStatus(tx: Tx, account: string, status: AccountStatus): Promise<void>;
  /** Authenticator, recovery codes and passkeys. */
  abstract deleteFactors(tx: Tx, account: string): Promise<ForgottenFactors>;
  /** Of the membership, which may have ended; null: no such membership. */
  abstract findOrganisation(tx: Tx, membership: string): Promise<string | null>;
  /** Of the session, which stays until the transaction ends; null: no such session is open. */
  abstract lockSessionAccount(tx: Tx, session: string): Promise<string | null>;
  /** Gives its id. */
  abstract createMeasure(tx: Tx, measure: NewMeasure): Promise<string>;
}
