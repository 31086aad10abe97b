import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { type TestDatabase, testDatabase } from '../support/database';

const root = projectRoot();

describe('gongtong import', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-cli-'));
  const file = path.join(folder, 'some.csv');
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    const rows = ['GB/T 1-2020,标准,2020-02-30,a.example,A', 'GB/T 2-2020,标准,2020-02-29,a.example,A'];
    writeFileSync(file, ['number,title_zh_hans,issued,source,grade', ...rows, ''].join('\n'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function gongtong(...words: string[]): { status: number | null; out: string; err: string } {
    const started = ['-r', path.join(root, 'test/support/typescript.cjs'), path.join(root, 'apps/cli/src/main.ts'), ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, started, { cwd: root, encoding: 'utf8', env: { ...process.env, DATABASE_URL: database.url } });
    return { status, out: stdout, err: stderr };
  }

  it('writes the good rows, lists the faulty one in words and keeps it in a file; a dry run writes nothing', () => {
    const dry = gongtong('import', 'standards', file, '--dry-run', '--lang', 'zh-Hant');
    expect(dry).toMatchObject({ status: 1, out: expect.stringContaining('第 2 列，issued：「2020-02-30」不是日期') });
    expect(existsSync(`${file}.rejected.jsonl`)).toBe(false);

    const done = gongtong('import', 'standards', file, '--lang', 'en');
    expect(done).toMatchObject({ status: 1, out: expect.stringContaining('2 rows read: 1 new, 0 known, 1 faulty, 0 skipped') });
    const [rejected] = readFileSync(`${file}.rejected.jsonl`, 'utf8').split('\n');
    expect(JSON.parse(rejected ?? '')).toMatchObject({
      line: 2, row: { number: 'GB/T 1-2020' }, faults: [{ field: 'issued', code: 'DATE_INVALID', reason: expect.stringContaining('is no date') }],
    });
    expect(gongtong('import', 'standards', file, '--lang', 'en').out).toContain('0 new, 1 known, 1 faulty');
  }, 120_000);

  it('refuses what it cannot read in one line', () => {
    const wrong = gongtong('import', 'relations', file, '--lang', 'en');
    expect(wrong.status).toBe(1);
    expect(wrong.err.trim()).toBe(
      'gongtong: some.csv has other columns than it must. Found: number, title_zh_hans, issued, source, grade. Expected: from_number, relation, to_number',
    );
    expect(gongtong('import', 'standards', path.join(folder, 'absent.csv'), '--lang', 'en').err.trim()).toBe('gongtong: There is no file absent.csv');
  }, 120_000);
});
