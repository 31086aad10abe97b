import { createHash, randomBytes } from 'node:crypto';
import type { MemberRole } from '@platform/permissions';
import type { TestDatabase } from '../../support/database';
import type { ContractApp } from './contract-app';
import { Person } from './person';

/** A member of an organisation, and their browser, which acts for it and has just proved who it is. */
export type SignedIn = Readonly<{ account: Readonly<{ id: string; email: string }>; membership: string; browser: Person }>;

export async function anOrganisation(database: TestDatabase, kind: string, name: string): Promise<string> {
  const row = await database.write.first<{ id: string }>(`insert into access.organisation (kind, side, name_hans) values ($1, 'taiwan', $2) returning id`, [kind, name]);
  return row?.id ?? '';
}

type Place = Readonly<{ database: TestDatabase; server: ContractApp }>;

export async function aMember({ database, server }: Place, organisation: string, role: MemberRole, email: string, scopes: readonly string[] | null = null): Promise<SignedIn> {
  const secret = randomBytes(32).toString('base64url');
  const row = await database.write.first<{ account: string; membership: string }>(
    `with person as (
      insert into access.account (email, email_key, name) values ($1, lower($1), 'Lin') returning id
    ), member as (
      insert into access.membership (account_id, organisation_id, role, scopes) select id, $2::uuid, $3, $4::text[] from person returning id, account_id
    ), opened as (
      insert into access.session (sha256, account_id, membership_id, method, expires_at, stepped_up_at)
      select $5, account_id, id, 'password', now() + interval '1 hour', now() from member
    )
    select account_id as account, id as membership from member`,
    [email, organisation, role, scopes, createHash('sha256').update(secret).digest()],
  );
  return { account: { id: row?.account ?? '', email }, membership: row?.membership ?? '', browser: new Person(server, `gongtong=${secret}`) };
}
