import type { Locale } from '@platform/locale';
import type { MemberRole } from '@platform/permissions';
import type { SessionMethod } from '../../domain/session/session';

export type OrganisationName = Readonly<{ 'zh-Hans'?: string; 'zh-Hant'?: string; en?: string }>;
/** One membership: for whom a person can act, and as what. `scopes` null: all that the role may. */
export type MembershipView = Readonly<{
  membership: string;
  organisation: Readonly<{ id: string; kind: string; side: 'mainland' | 'taiwan'; name: OrganisationName; example: boolean }>;
  role: MemberRole;
  scopes: readonly string[] | null;
}>;

/** A person as their session shows them. Instants are ISO 8601, by the database's clock. */
export type Me = Readonly<{
  account: Readonly<{ id: string; name: string; email: string; locale: Locale }>;
  /** Of `memberships`; null: of none. */
  acting: MembershipView | null;
  memberships: readonly MembershipView[];
  /** What stands beside the password: an authenticator, and codes on paper that are still good. */
  secondFactor: Readonly<{ totp: boolean; recoveryCodes: number }>;
  /** An administrator has taken second factors from the account, and it has none since. */
  secondStepForgotten: boolean;
  session: Readonly<{ id: string; method: SessionMethod; expiresAt: string; steppedUpAt: string | null }>;
}>;

/** Reads who is signed in. */
export abstract class MeReader {
  /** Null where the session is over. */
  abstract findMe(session: string): Promise<Me | null>;
}
