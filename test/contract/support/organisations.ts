import type { MemberRole } from '@platform/permissions';
import type { TestDatabase } from '../../support/database';
import type { ContractApp } from './contract-app';
import { type Account, anAccount, Person } from './person';

/** A member with an account of their own, and their browser, signed in and acting for the organisation. */
export type SignedIn = Readonly<{ account: Account; membership: string; browser: Person }>;

export async function anOrganisation(database: TestDatabase, kind: string, name: string): Promise<string> {
  const row = await database.write.first<{ id: string }>(`insert into access.organisation (kind, side, name_hans) values ($1, 'taiwan', $2) returning id`, [kind, name]);
  return row?.id ?? '';
}

export async function aMember(database: TestDatabase, server: ContractApp, organisation: string, role: MemberRole, email: string, scopes: readonly string[] | null = null): Promise<SignedIn> {
  const account = await anAccount(database, email);
  const row = await database.write.first<{ id: string }>(
    'insert into access.membership (account_id, organisation_id, role, scopes) values ($1::uuid, $2::uuid, $3, $4::text[]) returning id',
    [account.id, organisation, role, scopes],
  );
  const browser = new Person(server);
  await browser.signIn(account);
  return { account, membership: row?.id ?? '', browser };
}
