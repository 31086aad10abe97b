import type { AccountStatus, MeasureKind } from '../../domain/administration/measure';
import type { OrganisationName } from '../../domain/organisation/organisation';
import type { Page, PageAsked } from '../organisations/page';

/** `words`: part of the address or of the name, folded as addresses are; empty: all. */
export type AccountsAsked = PageAsked & Readonly<{ words: string; status: AccountStatus | null }>;

/** Instants are ISO 8601. */
export type AccountLine = Readonly<{ id: string; name: string; email: string; status: AccountStatus; since: string }>;

/** An account as an administrator sees it: what there is to sign in with, and nothing that signs in. */
export type AccountView = AccountLine & Readonly<{
  password: boolean;
  totp: boolean;
  passkeys: number;
  identities: number;
  /** Open at this moment. */
  sessions: number;
  lastSignIn: string | null;
  memberships: readonly Readonly<{ membership: string; organisation: string; name: OrganisationName; role: string }>[];
}>;

export type MeasureView = Readonly<{ id: string; kind: MeasureKind; membership: string | null; reason: string; by: string; at: string }>;

/** Accounts for those who administer them. */
export abstract class AccountDirectory {
  /** Oldest first. */
  abstract list(asked: AccountsAsked): Promise<Page<AccountLine>>;
  abstract find(account: string): Promise<AccountView | null>;
  /** What was done to the account, the newest first. */
  abstract measuresOf(account: string, page: PageAsked): Promise<Page<MeasureView>>;
}
