import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addFile, replaceFile, syncFolder } from './whole-files';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('adds once, and replaces whenever asked', async () => {
  const [kept, changed] = [path.join(folder, 'a/b/kept'), path.join(folder, 'a/changed')];
  for (const text of ['first', 'second']) {
    await addFile(kept, text);
    await replaceFile(changed, Buffer.from(text));
  }
  await syncFolder(path.join(folder, 'a/b'));
  expect([readFileSync(kept, 'utf8'), readFileSync(changed, 'utf8')]).toEqual(['first', 'second']);
  expect([readdirSync(path.join(folder, 'a')), readdirSync(path.join(folder, 'a/b'))]).toEqual([['b', 'changed'], ['kept']]);
});

it('adds one of many that are added at once, and leaves nothing beside it', async () => {
  const file = path.join(folder, 'c/one');
  await Promise.all(Array.from({ length: 20 }, (_, place) => addFile(file, `${place}`.repeat(1_000))));
  expect([readdirSync(path.join(folder, 'c')), new Set(readFileSync(file, 'utf8')).size <= 2]).toEqual([['one'], true]);
});

it('leaves nothing behind where the place cannot be taken', async () => {
  await addFile(path.join(folder, 'd/e/f'), 'text');
  await expect(replaceFile(path.join(folder, 'd/e'), 'text')).rejects.toThrow('EISDIR');
  expect(readdirSync(path.join(folder, 'd'))).toEqual(['e']);
  expect(statSync(path.join(folder, 'd/e')).isDirectory()).toBe(true);
});
