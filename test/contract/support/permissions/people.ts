import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@platform/database';
import { type MemberRole, memberRoles } from '@platform/permissions';
import type { TestDatabase } from '../../../support/database';

/** Somebody who asks: what the policy table needs to know of them, and the rows that prove it. */
export type Asker = Readonly<{
  name: string;
  via: 'nobody' | 'session' | 'token';
  role: MemberRole | null;
  /** Null: all of the role. */
  scopes: readonly string[] | null;
  /** Has confirmed who they are a moment ago. */
  proved: boolean;
  account?: string;
  membership?: string;
  organisation?: string;
}>;

/** An organisation and one account of each role in it. */
export type House = Readonly<{ organisation: string; members: ReadonlyMap<MemberRole, Readonly<{ account: string; membership: string }>> }>;

const kinds: Readonly<Partial<Record<MemberRole, string>>> = { centre: 'centre', officer: 'regulator', approver: 'regulator', inspector: 'regulator' };

/** A house with somebody in each role, which no real organisation has: here the roles are asked, not the kinds. */
export function aHouse(database: TestDatabase, name: string): Promise<House> {
  return database.write.transaction(async (tx) => {
    const organisation = await idOf(tx, `insert into access.organisation (kind, side, name_en) values ($1, 'mainland', $2) returning id`, [kinds.centre, name]);
    const members = new Map<MemberRole, Readonly<{ account: string; membership: string }>>();
    for (const role of memberRoles) members.set(role, await aMember(tx, organisation, role, `${role}@${name}.example`));
    return { organisation, members };
  });
}

export async function aMember(tx: Tx, organisation: string, role: MemberRole, email: string, scopes: readonly string[] | null = null) {
  const account = await anAccount(tx, email);
  const membership = await idOf(tx, 'insert into access.membership (account_id, organisation_id, role, scopes) values ($1::uuid, $2::uuid, $3, $4::text[]) returning id', [account, organisation, role, scopes]);
  return { account, membership };
}

export const anAccount = (tx: Tx, email: string): Promise<string> =>
  idOf(tx, 'insert into access.account (email, email_key, name) values ($1, $1, $1) returning id', [email]);

/** Headers that prove who asks, by a session or token made for them. */
export async function proofOf(database: TestDatabase, asker: Asker): Promise<Readonly<Record<string, string>>> {
  if (asker.via === 'nobody') return {};
  const secret = randomBytes(32).toString('base64url');
  const digest = createHash('sha256').update(secret).digest();
  if (asker.via === 'token') {
    await database.write.query(
      `insert into access.token (membership_id, organisation_id, name, scopes, sha256, expires_at) values ($1::uuid, $2::uuid, 'test', $3::text[], $4, now() + interval '1 day')`,
      [asker.membership, asker.organisation, asker.scopes, digest],
    );
    return { authorization: `Bearer ${secret}` };
  }
  await database.write.query(
    `insert into access.session (sha256, account_id, membership_id, method, expires_at, stepped_up_at)
     values ($1, $2::uuid, $3::uuid, 'password', now() + interval '1 hour', case when $4::boolean then now() end)`,
    [digest, asker.account, asker.membership ?? null, asker.proved],
  );
  return { cookie: `gongtong=${secret}` };
}

/** The first column of the first row. */
export async function idOf(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<string> {
  const row = await tx.first<Record<string, unknown>>(sql, parameters);
  return String(Object.values(row ?? {})[0]);
}
