import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueImport } from '@features/catalogue';
import { type TestDatabase, testDatabase } from '../support/database';
import { startProcess } from '../support/start-process';

const ROWS = 10_000;
const COUNTS = `select (select count(*)::int from catalogue.edition) as editions, (select count(*)::int from catalogue.family) as families,
  (select count(*)::int from catalogue.statement) as statements, (select count(*)::int from catalogue.source) as sources,
  (select count(*)::int from catalogue.import_run) as runs`;
const nothing = { editions: 0, families: 0, statements: 0, sources: 0, runs: 0 };

describe('an import that is killed in the middle', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-killed-'));
  const file = path.join(folder, 'standards.csv');
  let database: TestDatabase;
  beforeAll(() => {
    const rows = Array.from({ length: ROWS }, (_, n) => `GB/T ${n + 1}-2020,标准${n},43.120,2020-01-01,现行,std.example.cn,A`);
    writeFileSync(file, ['number,title_zh_hans,ics,issued,status_raw,source,grade', ...rows, ''].join('\n'));
  });
  beforeEach(async () => {
    database = await testDatabase();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['reading 5000', 'merging 10000'])('at “%s” has written nothing, and the next one completes', async (moment) => {
    const process = startProcess('test/support/import-process.ts', [database.url, file]);
    for (let line = await process.line(); line !== moment; line = await process.line()) expect(line).not.toMatch(/^done/);
    await process.kill('SIGKILL');
    expect(await database.read.first(COUNTS)).toEqual(nothing);

    const next = await catalogueImport(database).importFile.execute({ subject: 'standards', path: file, dryRun: false });
    expect(next).toMatchObject({ ok: true, value: { rowsNew: ROWS, rowsFaulty: 0 } });
    expect(await database.read.first(COUNTS)).toEqual({ editions: ROWS, families: ROWS, statements: ROWS, sources: 1, runs: 1 });
  }, 120_000);
});
