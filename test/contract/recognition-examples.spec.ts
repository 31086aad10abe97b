import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessDemonstration } from '@features/access';
import { enterpriseDemonstration } from '@features/enterprise';
import { applicationExamination, catalogueExamination, certificateExamination, recognitionDemonstration } from '@features/recognition';
import { publicLogOf } from '@features/transparency';
import type { Tx } from '@platform/database';
import { type Examined, examineAll } from '@platform/examination';
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

  const examined = (pool: Parameters<typeof examineAll>[0]) => examineAll(pool, [applicationExamination(), catalogueExamination(publicLogOf()), certificateExamination(publicLogOf())], { looked() {}, ended() {} });
  const differences = (all: readonly Examined[]) => all.flatMap((one) => one.differences.map(({ code }) => code));
  expect(differences(await examined(database.read))).toEqual([]);
  const afterChange = async (change: string): Promise<readonly string[]> => {
    const found: string[] = [];
    const examine = async (tx: Tx): Promise<never> => {
      await tx.query(`set local session_replication_role = replica; ${change}; set local session_replication_role = origin`);
      found.push(...differences(await examined({ snapshot: (work) => work(tx) })));
      throw new Error('taken back');
    };
    await expect(database.write.transaction(examine)).rejects.toThrow('taken back');
    return found;
  };
  expect(await Promise.all([
    `update recognition.decision set reasons = reasons || '.'`, `update recognition.decision set decided_by = gen_random_uuid()`, `update recognition.official_number set number = number || '1'`, `update recognition.verification set outcome = 'not-answered'`,
    `update recognition.step set to_state = 'refused' where act = 'receive'`, `update recognition.certificate_place set example = false`, `update recognition.catalogue_row set content = '{}'`, `update recognition.certificate_version set document = document || ' '`,
  ].map(afterChange))).toEqual([
    ['APPLICATION_DECISIONS_DIFFER'], ['APPLICATION_DECISIONS_DIFFER'], ['APPLICATION_DECISIONS_DIFFER'], ['APPLICATION_VERIFICATION_DIFFERS'],
    expect.arrayContaining(['APPLICATION_STEPS_DIFFER']), ['CERTIFICATE_DIFFERS'], ['CATALOGUE_VERSION_DIFFERS'], ['CERTIFICATE_VERSION_DIFFERS'],
  ]);
});
