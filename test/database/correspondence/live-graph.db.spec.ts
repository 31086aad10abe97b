import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { correspondenceAnswers, type CorrespondenceAnswers, CorrespondenceModule, LiveGraph } from '@features/correspondence';
import { checkProof, type Proof } from '@pure/equivalence';
import { Test, type TestingModule } from '@nestjs/testing';
import { DatabaseModule } from '@platform/database';
import { type TestDatabase, testDatabase } from '../../support/database';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-live-'));
afterAll(() => rmSync(folder, { recursive: true }));

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});

let imports = 0;
/** Takes in adoptions, each `[national, base, degree]`; one that is modified may have a whole list of what it adds, which is one clause. */
async function adopt(...rows: readonly (readonly [national: string, base: string, degree: string, adds?: string])[]): Promise<void> {
  const file = path.join(folder, `${(imports += 1)}.jsonl`);
  const listed = (clause: string | undefined) => clause && { deviations: [{ base_clause: clause, kind: 'added', change: 'more' }], deviations_seen: true, deviations_complete: true };
  writeFileSync(file, rows.map(([national, base, degree, adds], at) => `${JSON.stringify({ national, base, degree, source: `${at}.example`, grade: 'A', confirmed: true, ...listed(adds) })}\n`).join(''));
  const done = await catalogueImport(database).importFile.execute({ subject: 'adoptions', path: file, dryRun: false });
  expect(done).toMatchObject({ ok: true, value: { rowsFaulty: 0 } });
}

/** Comes back when `isSo` says true; a test that waits for ever fails by its own limit. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('in a running server', () => {
  let server: TestingModule;
  let live: LiveGraph;
  beforeAll(async () => {
    server = await Test.createTestingModule({ imports: [DatabaseModule.with({ url: database.url, replicaUrl: null }), CorrespondenceModule] }).compile();
    await server.init();
    live = server.get(LiveGraph);
  });
  afterAll(() => server.close());

  async function isLive(number: string): Promise<boolean> {
    const edition = await database.read.first<{ id: number }>('select id from catalogue.edition where number = $1', [number]);
    return (await live.graph()).graph.documents.key.includes(edition?.id ?? 0);
  }

  it('the graph follows what is imported elsewhere', async () => {
    await adopt(['GB/T 90001-2020', 'ISO 90001:2018', 'IDT']);
    await until(() => isLive('GB/T 90001-2020'));
  });

  it('follows also when the connection that hears of it was lost', async () => {
    await database.write.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'gongtong listener' and datname = current_database()`);
    await adopt(['GB/T 90002-2020', 'ISO 90002:2018', 'IDT']);
    await until(() => isLive('GB/T 90002-2020'));
  });

  it('queues sources that disagree, once, and takes them out when they agree', async () => {
    const queue = () => database.read.query<{ id: number; from: string }>(
      `select c.id, e.number as from, c.kind, jsonb_array_length(c.proofs) as facts from correspondence.conflict c join catalogue.edition e on e.id = c.from_id`,
    );
    await adopt(['GB/T 90003-2020', 'ISO 90003:2018', 'IDT'], ['GB/T 90003-2020', 'ISO 90003:2018', 'MOD']);
    await until(async () => (await queue()).length > 0);
    const [conflict] = await queue();
    expect(conflict).toMatchObject({ from: 'GB/T 90003-2020', kind: 'degrees-differ', facts: 2 });
    await adopt(['GB/T 90004-2020', 'ISO 90003:2018', 'IDT'], ['GB/T 90004-2020', 'ISO 90003:2018', 'NEQ']);
    await until(async () => (await queue()).length > 1);
    expect((await queue())[0]).toEqual(conflict);
    await database.write.query(`delete from catalogue.adoption where degree in ('MOD', 'NEQ')`);
    await until(async () => (await queue()).length === 0);
  });

  it('queues what contradicts itself only over longer paths, with two proofs that hold', async () => {
    const queue = () => database.read.query<{ from: string; to: string; kind: string; proofs: readonly Proof[] }>(
      `select f.number as from, t.number as to, c.kind, c.proofs, c.first_seen from correspondence.conflict c
       join catalogue.edition f on f.id = c.from_id join catalogue.edition t on t.id = c.to_id order by 1, 2`,
    );
    await adopt(['GB/T 90005-2020', 'ISO 90005:2018', 'IDT'], ['GB/T 90005-2020', 'ISO 90006:2018', 'IDT'], ['CNS 90005:2021', 'ISO 90005:2018', 'IDT'], ['CNS 90005:2021', 'ISO 90006:2018', 'MOD', '5']);
    await until(async () => (await queue()).length > 0);
    const found = await queue();
    expect(found.map(({ from, to, kind }) => [kind, ...[from, to].sort()])).toContainEqual(['contradiction', 'CNS 90005:2021', 'GB/T 90005-2020']);
    expect(found.map(({ proofs }) => proofs.map((proof) => checkProof(proof)))).toEqual(found.map(() => [[], []]));

    await adopt(['GB/T 90007-2020', 'ISO 90007:2018', 'IDT'], ['GB/T 90007-2020', 'ISO 90007:2018', 'MOD']);
    await until(async () => (await queue()).length > found.length);
    expect((await queue()).filter(({ kind }) => kind === 'contradiction')).toEqual(found);
    await database.write.query(`delete from catalogue.adoption where degree = 'MOD'`);
    await until(async () => (await queue()).length === 0);
  });
});

describe('an answer', () => {
  let answers: CorrespondenceAnswers;
  beforeAll(() => {
    answers = correspondenceAnswers(database);
  });

  it('changes with the graph that is swapped in', async () => {
    await adopt(['GB/T 90010-2020', 'ISO 90010:2018', 'IDT'], ['CNS 90010:2021', 'ISO 90010:2018', 'undetermined']);
    await answers.graph.refresh();
    const asked = { from: 'CNS 90010:2021', to: 'GB/T 90010-2020' };
    expect(await answers.explainPair.execute(asked)).toMatchObject({ ok: true, value: { answer: { standing: 'lead' } } });
    await adopt(['CNS 90010:2021', 'ISO 90010:2018', 'IDT']);
    await answers.graph.refresh();
    expect(await answers.explainPair.execute(asked)).toMatchObject({ ok: true, value: { answer: { standing: 'candidate', mask: ['equal'], grade: 3, provisional: false } } });
  });
});
