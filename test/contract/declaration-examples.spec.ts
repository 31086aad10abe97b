import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessDemonstration } from '@features/access';
import { type ExamplesMade, MakeExampleDeclarations, PublishedDeclarations } from '@features/declaration';
import { enterpriseDemonstration } from '@features/enterprise';
import { publicLogOf } from '@features/transparency';
import { readEnvironment } from '@platform/config';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Line = Readonly<{ number: string; state: string; version: number; example: boolean; document: { example?: true; notices: object[]; products: { name: string }[] } }>;

let database: TestDatabase;
let server: ContractApp;
let made: readonly ExamplesMade[];
let lines: readonly Line[];
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-example-declarations-'));
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  const read = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1' });
  if (!read.ok) throw new Error(read.refusal.code);
  await accessDemonstration(database, folder, read.value);
  await enterpriseDemonstration(database, read.value, publicLogOf());
  server = await ContractApp.start(database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  const making = server.nest.get(MakeExampleDeclarations, { strict: false });
  made = [await making.execute(), await making.execute()];
  lines = (await server.send<{ items: Line[] }>('GET', '/api/v1/declarations?limit=50')).body.items;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

it('a dozen declarations of invented firms are made once, in several states', () => {
  expect(made).toEqual([{ made: 12, refused: [] }, { made: 0, refused: [] }]);
  const count = (which: (line: Line) => boolean) => lines.filter(which).length;
  expect([lines.length, count(({ state }) => state === 'under_inspection'), count(({ state }) => state === 'withdrawn'), count(({ version }) => version === 2), count(({ document }) => document.notices.length > 0) > 1]).toEqual([12, 1, 2, 2, true]);
});

it('each says everywhere that it is an example, and none is counted', async () => {
  expect(lines.filter(({ example, document }) => !example || document.example !== true)).toEqual([]);
  expect(await server.nest.get(PublishedDeclarations, { strict: false }).counts()).toEqual({ declarations: 0, enterprises: 0, standards: 0, products: 0 });
  const number = lines[0]?.number ?? '';
  const [, payload = ''] = (await server.get(`/api/v1/declarations/${number}/credential`)).text.split('.');
  const credential = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { credentialSubject: { declaration: { example?: true } }; credentialStatus: { statusListCredential: string }[] };
  expect(credential.credentialSubject.declaration.example).toBe(true);
  expect(credential.credentialStatus.every(({ statusListCredential }) => statusListCredential.endsWith('/examples-1'))).toBe(true);
  expect((await server.get(`/hans/d/${number}`)).text).toContain('示例');
});
