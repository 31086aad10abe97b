import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { FolderBytes } from '../../../libs/platform/files/store/folder-bytes';

const above = mkdtempSync(path.join(tmpdir(), 'gongtong-files-'));
afterAll(() => rmSync(above, { recursive: true }));

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const modeOf = (...parts: string[]) => (statSync(path.join(...parts)).mode & 0o777).toString(8);

let folder: string;
let store: FolderBytes;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(above, 'site-')), 'not', 'there', 'yet');
  store = new FolderBytes(folder);
});

it('is made when first needed, and is its owner\'s alone', async () => {
  const name = digest('licence');
  await store.put(name, Buffer.from('licence'));
  await store.writeAt('upload', 0, Buffer.from('part'));
  if (process.platform === 'win32') return;
  expect([modeOf(folder), modeOf(folder, name.slice(0, 2)), modeOf(folder, 'incoming')]).toEqual(['700', '700', '700']);
  expect([modeOf(folder, name.slice(0, 2), name.slice(2)), modeOf(folder, 'incoming', 'upload')]).toEqual(['600', '600']);
});

it('keeps a whole file under its name, once, and nothing beside it', async () => {
  const name = digest('twice');
  await Promise.all([store.put(name, Buffer.from('twice')), store.put(name, Buffer.from('twice'))]);
  await store.put(name, Buffer.from('twice'));
  const found = await store.read(name);
  expect(found && (await buffer(found)).toString()).toBe('twice');
  expect([readdirSync(path.join(folder, name.slice(0, 2))), readdirSync(path.join(folder, 'incoming'))]).toEqual([[name.slice(2)], []]);
  await store.remove(name);
  await store.remove(name);
  expect(await store.read(name)).toBeNull();
});

it('forgets what nobody went on with', async () => {
  expect(await store.forgetIdle(1)).toBe(0);
  for (const name of ['old', 'new']) await store.writeAt(name, 0, Buffer.from('x'));
  const twoHoursAgo = Date.now() / 1_000 - 7_200;
  utimesSync(path.join(folder, 'incoming', 'old'), twoHoursAgo, twoHoursAgo);
  expect(await store.forgetIdle(1)).toBe(1);
  expect(readdirSync(path.join(folder, 'incoming'))).toEqual(['new']);
});
