import { type Tx, WritePool } from '@platform/database';
import { DemonstrationStore, type Saved } from '../../application/demonstration/demonstration-store';
import type { ExampleCompetence, ExampleOrganisation, ExamplePerson } from '../../application/demonstration/example-people';
import type { AccountStore, NewPassword } from '../../application/sign-in/account-store';
import { emailKey } from '../../domain/account/email';
import { queries } from './demonstration.sql';

export class SqlDemonstrationStore extends DemonstrationStore {
  constructor(
    private readonly pool: WritePool,
    private readonly accounts: AccountStore,
  ) {
    super();
  }

  async countPresent(emails: readonly string[]): Promise<number> {
    const row = await this.pool.first<{ present: number }>(queries.countPresent, [emails.map(emailKey)]);
    return row?.present ?? 0;
  }

  async saveOrganisation(tx: Tx, { kind, side, hans, hant, en }: ExampleOrganisation): Promise<Saved> {
    return (await known(tx, queries.organisation, [en])) ?? made(await tx.first(queries.insertOrganisation, [kind, side, hans, hant, en]));
  }

  async saveCompetence(tx: Tx, organisation: string, { field, level, territory }: ExampleCompetence): Promise<void> {
    await tx.execute(queries.insertCompetence, [organisation, field, level, territory]);
  }

  async saveAccount(tx: Tx, { email, name, locale }: ExamplePerson, password: NewPassword): Promise<Saved> {
    const found = await known(tx, queries.account, [emailKey(email)]);
    if (found) await this.accounts.savePassword(tx, found.id, password);
    if (found) return found;
    const id = await this.accounts.createAccount(tx, { email, name, locale, example: true, password });
    return made(id === null ? null : { id });
  }

  async saveMembership(tx: Tx, account: string, organisation: string, { member }: ExamplePerson): Promise<Saved> {
    return (await known(tx, queries.membership, [account])) ?? made(await tx.first(queries.insertMembership, [account, organisation, member]));
  }
}

async function known(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<Saved | null> {
  const row = await tx.first<{ id: string }>(sql, parameters);
  return row && { id: row.id, fresh: false };
}

function made(row: Readonly<{ id: string }> | null): Saved {
  if (!row) throw new Error('an account that is no example has the address of one');
  return { id: row.id, fresh: true };
}
