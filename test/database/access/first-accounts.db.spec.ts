import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessDemonstration, accessUsers } from '@features/access';
import { type TestDatabase, testDatabase } from '../../support/database';

let database: TestDatabase;
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-demonstration-'));
const file = path.join(folder, 'demo-accounts.json');
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => rmSync(folder, { recursive: true }));

type Account = Readonly<{ role: string; duty?: string; side?: string; email: string; password: string; organisation: string }>;
const listed = () => JSON.parse(readFileSync(file, 'utf8')) as readonly Account[];
const count = async (sql: string) => (await database.write.first<{ count: number }>(sql))?.count;

describe('example accounts', () => {
  it('are one for each role, of both sides, and readable to the owner alone', async () => {
    await accessDemonstration(database, folder, { passwordProfile: 'nist' });
    const accounts = listed();
    const roles = (role: string) => accounts.filter((account) => account.role === role);
    expect(roles('enterprise').map(({ side }) => side)).toEqual(['mainland', 'taiwan']);
    expect(roles('regulator').map(({ duty }) => duty)).toEqual(['officer', 'approver', 'recognition-officer', 'recognition-approver']);
    expect([roles('professional').length, roles('centre').length, roles('inspector').length]).toEqual([1, 2, 1]);
    expect(['system-admin', 'security-admin', 'audit-admin'].map((role) => roles(role).length)).toEqual([1, 1, 1]);
    expect(roles('expert').length).toBeGreaterThanOrEqual(9);
    expect(new Set(roles('expert').map(({ side }) => side))).toEqual(new Set(['mainland', 'taiwan']));
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('are marked as examples, with their organisations', async () => {
    await accessDemonstration(database, folder, { passwordProfile: 'nist' });
    expect(await count('select count(*)::int as count from access.account where not example and email_key like $$%@demo.example$$')).toBe(0);
    expect(await count('select count(*)::int as count from access.organisation where name_en like $$Example %$$ and (not example or name_hans is null or name_hant is null)')).toBe(0);
  });

  it('are made once, and anew where their passwords are lost', async () => {
    await accessDemonstration(database, folder, { passwordProfile: 'nist' });
    const [before, members] = [listed(), await count('select count(*)::int as count from access.membership')];
    await accessDemonstration(database, folder, { passwordProfile: 'nist' });
    expect(listed()).toEqual(before);
    rmSync(file);
    await accessDemonstration(database, folder, { passwordProfile: 'nist' });
    expect(listed().map(({ email }) => email)).toEqual(before.map(({ email }) => email));
    expect(listed()[0]?.password).not.toBe(before[0]?.password);
    expect(await count('select count(*)::int as count from access.membership')).toBe(members);
  });
});

describe('an account made by the operator', () => {
  const person = { name: 'Chen', locale: 'zh-Hant', password: 'two moons over the strait' } as const;
  const make = (email: string, member: Parameters<ReturnType<typeof accessUsers>['execute']>[0]['member']) => accessUsers(database, { passwordProfile: 'nist' }).execute({ ...person, email, member }, { via: 'system' });

  it('is the first administrator of an operator that is registered with it', async () => {
    const made = await make('chen@operator.example', { role: 'system-admin', operator: { 'zh-Hans': '平台运营单位' } });
    const organisation = made.ok ? made.value.organisation : null;
    expect(await database.write.query('select o.kind, o.example, m.role from access.organisation o join access.membership m on m.organisation_id = o.id where o.id = $1::uuid', [organisation])).toEqual([
      { kind: 'operator', example: false, role: 'system-admin' },
    ]);
  });

  it.each([
    ['an address without a host', 'chen', null, 'EMAIL_UNREADABLE'],
    ['a role that the organisation does not have', 'lin@operator.example', { role: 'expert', operator: { 'zh-Hans': '平台' } }, 'ROLE_NOT_OF_ORGANISATION'],
    ['an organisation that there is not', 'lin@operator.example', { role: 'expert', organisation: '00000000-0000-4000-8000-000000000000' }, 'ORGANISATION_UNKNOWN'],
  ] as const)('is not made with %s, and nothing of it is left', async (_, email, member, code) => {
    const before = await count('select count(*)::int as count from access.account');
    expect(await make(email, member)).toMatchObject({ ok: false, refusal: { code } });
    expect(await count('select count(*)::int as count from access.account')).toBe(before);
  });

  it('has an address that no other account has, however it is written', async () => {
    await make('wang@operator.example', null);
    expect(await make('WANG@Operator.example', null)).toMatchObject({ ok: false, refusal: { code: 'EMAIL_TAKEN' } });
  });
});
