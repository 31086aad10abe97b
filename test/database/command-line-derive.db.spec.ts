import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { type TestDatabase, testDatabase } from '../support/database';

const root = projectRoot();
const NOWHERE = 'postgresql://nobody@127.0.0.1:1/nothing';

describe('gongtong derive and verify', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-derive-'));
  const file = path.join(folder, 'derived.json');
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase({ starter: true });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  function gongtong(url: string, ...words: string[]): { status: number | null; out: string; err: string } {
    const started = ['-r', path.join(root, 'test/support/typescript.cjs'), path.join(root, 'apps/cli/src/main.ts'), ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, started, { cwd: root, encoding: 'utf8', env: { ...process.env, DATABASE_URL: url } });
    return { status, out: stdout, err: stderr };
  }
  const derive = (...words: string[]) => gongtong(database.url, 'derive', ...words);
  const verify = (text: string) => {
    writeFileSync(file, text);
    return gongtong(NOWHERE, 'verify', 'proof', file, '--lang', 'en');
  };

  it('tells a candidate with what is possible, its steps, their sources and grades', () => {
    const { status, out } = derive('CNS 15598-1:2020', '--side', 'mainland', '--lang', 'en');
    expect([status, out]).toEqual([0, expect.stringContaining('1. GB 4943.1-2022')]);
    for (const line of [
      '{equal, subset, superset, overlap} · candidate (derived) · grade 1 · provisional',
      '1) CNS 15598-1:2020 → IEC 62368-1:2018: {equal}',
      'degree undetermined (in words IDT) · grade 2 · source: https://cti-cert.com.tw/',
      '2) IEC 62368-1:2018 → GB 4943.1-2022: {equal, subset, superset, overlap}',
      'list of deviations not seen or not complete',
      'not approved and without any effect',
    ]) expect(out).toContain(line);
    expect(out).not.toMatch(/^ {3}\{equal\} ·/m);
  }, 120_000);

  it('tells a lead and the fact that it lacks, in the language asked for', () => {
    const { out } = derive('CNS 45001', '--lang', 'zh-Hant');
    expect(out).toContain('GB/T 45001-2020');
    expect(out).toContain('未見 CNS 45001:2018 採用 ISO 45001:2018 之程度');
  }, 120_000);

  it('writes a file that is checked offline, and found out after one changed character', () => {
    const { out } = derive('CNS 15598-1:2020', '--json', '--as-of', '2026-07-01');
    expect(JSON.parse(out)).toMatchObject({ format: 'gongtong-derivation/1', from: 'CNS 15598-1:2020', asOf: '2026-07-01', items: [{ to: 'IEC 62368-1:2018' }, { to: 'GB 4943.1-2022' }] });
    expect(verify(out)).toEqual({ status: 0, out: 'derived.json: holds\n', err: '' });
    const changed = verify(out.replace('"degree": "MOD"', '"degree": "NOD"'));
    expect([changed.status, changed.out]).toEqual([1, expect.stringContaining('PROOF_DIGEST_DIFFERS')]);
    expect(changed.out).toMatch(/item 2, proof 1.*LEAF_HASH_DIFFERS|PROOF_FORM_WRONG/s);
    const [proof] = (JSON.parse(readFileSync(file, 'utf8').replace('NOD', 'MOD')) as { items: { proofs: object[] }[] }).items.flatMap(({ proofs }) => proofs);
    expect(verify(JSON.stringify(proof)).status).toBe(0);
    expect(verify('{').err).toContain('is not valid JSON');
  }, 240_000);

  it('refuses a number that leads nowhere, and a day that is none', () => {
    expect(derive('GB 4943.1-2021', '--lang', 'en')).toMatchObject({ status: 1, err: expect.stringContaining('GB 4943.1-2022') });
    expect(derive('CNS 15598-1:2020', '--as-of', '2026-02-30')).toMatchObject({ status: 1, err: expect.stringContaining('a day is needed') });
  }, 120_000);
});
