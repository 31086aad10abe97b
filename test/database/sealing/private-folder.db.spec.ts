import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makePrivateFolder } from '@platform/sealing';

const above = mkdtempSync(path.join(tmpdir(), 'gongtong-private-'));
afterAll(() => rmSync(above, { recursive: true }));

const folder = (...names: string[]) => path.join(above, ...names);
const mode = (...names: string[]) => statSync(folder(...names)).mode & 0o777;

it('is entered by its owner alone, and the folders above it as any other', () => {
  mkdirSync(folder('ordinary'));
  makePrivateFolder(folder('data', 'keys'));
  makePrivateFolder(folder('data', 'keys'));
  expect([mode('data'), mode('data', 'keys')]).toEqual([mode('ordinary'), 0o700]);
});
