import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { MemberRole } from '@platform/permissions';

/** Where a person is reached, and in which language. */
export type Contact = Readonly<{ account: string; email: string; locale: Locale }>;

/** An active organisation as it is chosen from a list. */
export type ListedBody = Readonly<{ id: string; kind: string; names: Readonly<Partial<Record<Locale, string>>>; example: boolean }>;
/** `roles`: somebody holds one of them; `not`: kinds that are left out; `text`: part of a name. */
export type BodiesAsked = Readonly<{ roles: readonly MemberRole[]; not: readonly string[]; text: string; limit: number }>;

/** How people are reached, for features that tell them something. Closed accounts are not reached. */
export abstract class Contacts {
  /** Within a transaction whoever asks hands it on: a second connection beside an open one can wait for itself. */
  abstract find(accounts: readonly string[], tx?: Tx): Promise<readonly Contact[]>;
  /** Those who hold a role in an organisation. */
  abstract holders(organisation: string, role: MemberRole): Promise<readonly Contact[]>;
  /** The account of an address that holds a role in some organisation. */
  abstract holderBy(tx: Tx, email: string, role: MemberRole): Promise<string | null>;
  /** Active organisations in which somebody holds a role. */
  abstract organisationsWith(role: MemberRole): Promise<readonly string[]>;
  /** Whether the account belongs to the organisation, in whatever role: now, or as one who left in the last twelve months by the database's clock. */
  abstract membershipIn(tx: Tx, account: string, organisation: string): Promise<'now' | 'lately' | null>;
  /** An active organisation: of which kind it is, its names by language, whether it belongs to the demonstration. */
  abstract bodyOf(tx: Tx, organisation: string): Promise<Omit<ListedBody, 'id'> | null>;
  /** Active organisations by kind and name. */
  abstract bodiesWith(asked: BodiesAsked): Promise<readonly ListedBody[]>;
  /** The organisation's names by language; those it has. */
  abstract nameOf(organisation: string): Promise<Readonly<Partial<Record<Locale, string>>>>;
}
