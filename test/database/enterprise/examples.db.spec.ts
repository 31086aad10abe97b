import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessDemonstration } from '@features/access';
import { enterpriseDemonstration } from '@features/enterprise';
import { publicLogOf } from '@features/transparency';
import { type Environment, projectRoot, readEnvironment } from '@platform/config';
import { checkIdentity } from '@pure/identity-number';
import { type TestDatabase, testDatabase } from '../../support/database';

type Shown = Readonly<{ subject: string; name_hans: string | null; name_hant: string | null; uscc: string | null; ubn: string | null; status: string; example: boolean }>;

let database: TestDatabase;
let environment: Environment;
let made: readonly number[];
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-examples-'));
beforeAll(async () => {
  database = await testDatabase();
  const read = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1' });
  if (!read.ok) throw new Error(read.refusal.code);
  environment = read.value;
  await accessDemonstration(database, folder, environment);
  made = [await enterpriseDemonstration(database, environment, publicLogOf()), await enterpriseDemonstration(database, environment, publicLogOf())];
});
afterAll(() => rmSync(folder, { recursive: true }));

it('each example firm has a verified example enterprise, made once and marked as such', async () => {
  expect(made).toEqual([2, 0]);
  const shown = await database.write.query<Shown>('select subject, name_hans, name_hant, uscc, ubn, status, example from enterprise.published order by subject');
  expect(shown.map(({ subject, status, example }) => [subject, status, example])).toEqual([['mainland', 'verified', true], ['taiwan-registered', 'verified', true]]);
  expect(shown.map(({ name_hans, name_hant }) => [name_hans, name_hant])).toEqual([['示例照明（厦门）有限公司', null], [null, '範例光電股份有限公司']]);
  expect(checkIdentity({ kind: 'uscc', value: shown[0]?.uscc ?? '' }).valid).toBe(true);
  expect(checkIdentity({ kind: 'ubn', value: shown[1]?.ubn ?? '' }).valid).toBe(true);
});

it('each has a contact, sealed, and a proof that says of itself that it is an example', async () => {
  const kept = await database.write.query<{ kind: string; name: string; media_type: string; sealed: string }>(
    `select v.kind, f.name, f.media_type, encode(c.name, 'escape') as sealed
     from enterprise.evidence v join file.file f on f.id = v.file_id join enterprise.contact c on c.enterprise_id = v.enterprise_id order by v.kind`,
  );
  expect(kept.map(({ kind, name, media_type }) => [kind, name, media_type])).toEqual([['business-licence', '示例-营业执照.pdf', 'application/pdf'], ['taiwan-registration', '範例-公司登記.png', 'image/png']]);
  expect(kept.map(({ sealed }) => sealed).join('')).not.toMatch(/示例|範例/);
  expect(readFileSync(path.join(projectRoot(), 'data', 'examples', 'business-licence.pdf'), 'latin1')).toContain('(EXAMPLE)');
});
