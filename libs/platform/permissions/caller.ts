/** Roles that a person can hold in an organisation. The three administrators are separate persons (GB/T 22239-2019, 8.1.4.2). */
export const memberRoles = [
  'enterprise', 'professional', 'centre', 'expert', 'officer', 'approver', 'inspector', 'system-admin', 'security-admin', 'audit-admin',
] as const;
export type MemberRole = (typeof memberRoles)[number];

/**
 * The organisation for which a caller acts, and as what. `scopes`: a delegated person's or a token's part of the role; null: all of it.
 * `evaluates`: it is an evaluation body, no authority.
 */
export type Acting = Readonly<{ organisation: string; membership: string; role: MemberRole; scopes: readonly string[] | null; evaluates?: true }>;

/** Who sends a request, as far as the request proves it. Ids are UUIDs. */
export type Caller = Readonly<{
  account: string;
  /** Null for a token. */
  session: string | null;
  via: 'session' | 'token';
  /** Null: signed in, and member of nothing yet. */
  acting: Acting | null;
  /** Acts for whom more than a password is asked for, and has shown a password alone. */
  secondFactorMissing?: true;
  /** ISO instant of the last proof of who it is; null: never in this session. */
  steppedUpAt: string | null;
  /** ISO instant of the database's clock at which all this was so. */
  at: string;
}>;
