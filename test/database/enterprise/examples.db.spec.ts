import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessDemonstration } from '@features/access';
import { enterpriseDemonstration } from '@features/enterprise';
import { checkIdentity } from '@pure/identity-number';
import { type TestDatabase, testDatabase } from '../../support/database';

type Shown = Readonly<{ subject: string; name_hans: string | null; name_hant: string | null; uscc: string | null; ubn: string | null; status: string; example: boolean }>;

let database: TestDatabase;
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-examples-'));
beforeAll(async () => {
  database = await testDatabase();
  await accessDemonstration(database, folder, { passwordProfile: 'nist' });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('each example firm has a verified example enterprise, made once and marked as such', async () => {
  expect([await enterpriseDemonstration(database), await enterpriseDemonstration(database)]).toEqual([2, 0]);
  const shown = await database.write.query<Shown>('select subject, name_hans, name_hant, uscc, ubn, status, example from enterprise.published order by subject');
  expect(shown.map(({ subject, status, example }) => [subject, status, example])).toEqual([['mainland', 'verified', true], ['taiwan-registered', 'verified', true]]);
  expect(shown.map(({ name_hans, name_hant }) => [name_hans, name_hant])).toEqual([['示例照明（厦门）有限公司', null], [null, '範例光電股份有限公司']]);
  expect(checkIdentity({ kind: 'uscc', value: shown[0]?.uscc ?? '' }).valid).toBe(true);
  expect(checkIdentity({ kind: 'ubn', value: shown[1]?.ubn ?? '' }).valid).toBe(true);
});
