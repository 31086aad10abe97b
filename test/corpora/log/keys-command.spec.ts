import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { readKey } from '@pure/log';

const root = projectRoot();
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

function keys(...words: string[]) {
  const started = ['-r', path.join(root, 'test/support/typescript.cjs'), path.join(root, 'apps/cli/src/main.ts'), 'keys', ...words, '--lang', 'en'];
  const { status, stdout, stderr } = spawnSync(process.execPath, started, { cwd: root, encoding: 'utf8', env: { ...process.env, GONGTONG_KEYS_DIR: folder } });
  return { status, said: (stdout + stderr).trim().split('\n') };
}

const verifierIn = (line = '') => readKey((bytes) => hash('sha256', bytes, 'buffer'), line.replace('Verifier key: ', ''));

it('rotates the key of a log, lists the retired one, and writes both as verifier keys of the log', () => {
  expect(keys('rotate', '--use', 'log')).toEqual({ status: 0, said: [expect.stringMatching(/^log: \S+ \(ed25519\), active since \S+Z$/)] });
  const [retired, old, active, fresh, ...more] = keys('rotate', '--use', 'log', '--origin', 'gongtong.example/log').said;
  expect([retired, active, more]).toEqual([expect.stringMatching(/^log: \S+ \(ed25519\), retired; /), expect.stringContaining('active since'), []]);
  expect([verifierIn(old)?.name, verifierIn(fresh)?.name]).toEqual(['gongtong.example/log', 'gongtong.example/log']);
  expect(verifierIn(old)?.publicKey).not.toEqual(verifierIn(fresh)?.publicKey);
  expect(keys('list').said).toEqual([retired, active]);
}, 180_000);

it('makes no key by which a log could not be signed', () => {
  expect(keys('rotate', '--use', 'log-examples', '--suite', 'es256')).toEqual({ status: 1, said: ['gongtong: --use log-examples takes --suite ed25519'] });
}, 60_000);
