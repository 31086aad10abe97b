import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessDemonstration } from '@features/access';
import { enterpriseDemonstration } from '@features/enterprise';
import { recognitionDemonstration } from '@features/recognition';
import { publicLogOf } from '@features/transparency';
import { readEnvironment } from '@platform/config';
import { MakeExampleApplications } from '../../libs/features/recognition/application/examples/make-example-applications';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

let database: TestDatabase;
let server: ContractApp;
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-example-applications-'));
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  const read = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1' });
  if (!read.ok) throw new Error(read.refusal.code);
  await accessDemonstration(database, folder, read.value);
  await enterpriseDemonstration(database, read.value, publicLogOf());
  await recognitionDemonstration(database);
  server = await ContractApp.start(database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

it('there is one application in each state and a filing of a firm, marked as examples, made once', async () => {
  const making = server.nest.get(MakeExampleApplications, { strict: false });
  const steps: (boolean | null)[] = [];
  for (let turn = 0; turn < 20 && steps.at(-1) !== true && steps.at(-1) !== null; turn += 1) steps.push(await making.execute());
  expect([steps.at(-1), await making.execute()]).toEqual([true, true]);
  const made = await database.read.query<{ state: string; example: boolean }>(`select state, example from recognition.application order by created_at`);
  expect(made.map(({ state }) => state)).toEqual(['recognised', 'partly-recognised', 'refused', 'refused', 'deciding', 'verifying', 'received', 'returned', 'withdrawn', 'submitted', 'draft', 'recognised']);
  expect(made.every(({ example }) => example)).toBe(true);
  const certificates = await database.read.query<{ example: boolean }>('select example from recognition.certificate');
  expect([certificates.length, certificates.every(({ example }) => example)]).toEqual([3, true]);
  const { body } = await server.get<{ items: { example: boolean; document: { scope: string; territory: string[]; filing: string } }[] }>('/api/v1/recognition/firms?q=甲等营造业');
  expect(body.items).toMatchObject([{ example: true, document: { scope: expect.stringMatching(/房屋建築工程.*工程勘察除外/), territory: ['350128'], filing: expect.stringContaining('示例') } }]);
});
