import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { bytes, tessera } from './log';

const root = projectRoot();
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-log-'));
const write = (name: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), content);
};

beforeAll(() => {
  for (const [name, content] of Object.entries(tessera.tiles)) write(name, bytes(content));
});
afterAll(() => rmSync(folder, { recursive: true }));

function verify(size: number, ...words: string[]) {
  write('checkpoint', tessera.checkpoints[size] ?? '');
  const started = ['-r', path.join(root, 'test/support/typescript.cjs'), path.join(root, 'apps/cli/src/main.ts'), 'verify', 'log', folder, '--lang', 'en', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, started, { cwd: root, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

it('reads a whole log, and finds at the next time that it was rolled back', () => {
  const seen = path.join(folder, 'seen');
  expect(verify(15, '--key', tessera.key, '--seen', seen)).toEqual({ status: 0, said: 'example.com/log/testdata: holds; 15 entries, signed by example.com/log/testdata\n' });
  expect(readFileSync(seen, 'utf8')).toBe(tessera.checkpoints[15]);
  expect(verify(15, '--key', tessera.key, '--seen', seen).said).toContain('It still begins with the checkpoint that was seen before');
  expect(verify(8, '--key', tessera.key, '--seen', seen)).toEqual({ status: 1, said: expect.stringContaining('(LOG_SHRANK)') });
}, 120_000);

it('says which key is none', () => expect(verify(15, '--key', 'example.com+1+x')).toEqual({ status: 1, said: expect.stringContaining('is no verifier key') }), 60_000);
