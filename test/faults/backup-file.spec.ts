import { createWriteStream, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync, gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { BackupFault, type BackupFaultCode, backupFaultCodes, makeBackup, restoreBackup } from '@platform/embedded-postgres';
import { locales } from '@platform/locale';
import en from '../../apps/cli/locales/en.json';
import zhHans from '../../apps/cli/locales/zh-Hans.json';
import zhHant from '../../apps/cli/locales/zh-Hant.json';

/** What a site without an embedded database has: files and settings. */
let place: string;
let site: string;
let file: string;
beforeEach(async () => {
  place = mkdtempSync(path.join(tmpdir(), 'gongtong-backup-'));
  [site, file] = [path.join(place, 'site'), path.join(place, 'backup.tar.gz')];
  mkdirSync(path.join(site, 'files', 'ab'), { recursive: true });
  mkdirSync(path.join(site, 'files', 'incoming'));
  mkdirSync(path.join(site, 'keys', 'signing'), { recursive: true });
  for (const [name, text] of Object.entries({ 'files/ab/abcd': 'a proof', 'files/incoming/x': 'half', 'operator.json': '{"phone":"1"}', 'keys/seal.key': 'secret', 'keys/signing/log-1.json': '{}' })) writeFileSync(path.join(site, name), text);
});
afterEach(() => rmSync(place, { recursive: true }));

const backup = (keys = false) => makeBackup({ file, product: '0.1.0', database: null, files: path.join(site, 'files'), dataFolder: site, keys: keys ? path.join(site, 'keys') : null });
const restore = (folder = path.join(place, 'new')) => restoreBackup({ file, folder, schemas: [], accept: () => {}, prepare: async () => {} });

/** What is in a folder, each file with its text. */
const content = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const at = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, at), readFileSync(at, 'utf8')];
  }));

const faultOf = (work: Promise<unknown>): Promise<BackupFaultCode | null> =>
  work.then(() => null, (fault: unknown) => {
    if (fault instanceof BackupFault) return fault.code;
    throw fault;
  });

/** A packed archive of these members alone. */
async function archive(members: Readonly<Record<string, string>>): Promise<void> {
  const tar = pack();
  for (const [name, text] of Object.entries(members)) tar.entry({ name, type: name.endsWith('/') ? 'directory' : 'file' }, text);
  tar.finalize();
  await pipeline(tar, createGzip(), createWriteStream(file));
}

const manifest = (more: object = {}): string => JSON.stringify({ format: 1, product: '0.1.0', postgres: null, schema: null, madeAt: '2026-11-29T00:00:00Z', parts: ['files'], logs: [], ...more });

describe('a backup of files and settings', () => {
  it('comes back, without uploads under way and without keys', async () => {
    await backup();
    await restore();
    expect(content(path.join(place, 'new'))).toEqual({ 'files/ab/abcd': 'a proof', 'operator.json': '{"phone":"1"}' });
  });

  it('has the keys where they were asked for', async () => {
    await backup(true);
    await restore();
    expect(content(path.join(place, 'new'))).toMatchObject({ 'keys/seal.key': 'secret', 'keys/signing/log-1.json': '{}' });
  });

  it('goes beside keys that lie there already', async () => {
    await backup();
    mkdirSync(path.join(place, 'new', 'keys'), { recursive: true });
    await restore();
    expect(readdirSync(path.join(place, 'new')).sort()).toEqual(['files', 'keys', 'operator.json']);
  });

  it('never overwrites, and leaves nothing of itself where it fails', async () => {
    await backup();
    expect(await faultOf(backup())).toBe('BACKUP_EXISTS');
    writeFileSync(`${file}.part`, '');
    rmSync(file);
    expect(await faultOf(backup())).toBe('BACKUP_UNDER_WAY');
    rmSync(`${file}.part`);
    file = path.join(place, 'nowhere', 'x');
    expect(await faultOf(backup())).toBe('BACKUP_NO_FOLDER');
    expect(readdirSync(place)).toEqual(['site']);
  });

  it('leaves nothing behind on a full disk', async () => {
    const full = () => makeBackup({ file, product: '', database: null, files: null, dataFolder: site, keys: null, onProgress: () => { throw Object.assign(new Error('no space'), { code: 'ENOSPC' }); } });
    expect(await faultOf(full())).toBe('BACKUP_DISK_FULL');
    expect(readdirSync(place)).toEqual(['site']);
  });
});

describe('what is no whole backup of ours', () => {
  const cases: Record<string, [BackupFaultCode, () => void | Promise<void>]> = {
    'a file that is not there': ['BACKUP_MISSING', () => rmSync(file)],
    'some other file': ['BACKUP_NOT_ONE', () => writeFileSync(file, 'hello')],
    'some other archive': ['BACKUP_NOT_ONE', () => archive({ 'a.txt': 'hello' })],
    'a file that was cut': ['BACKUP_CUT', () => writeFileSync(file, readFileSync(file).subarray(0, -20))],
    'a file that was cut and packed again': ['BACKUP_CUT', () => archive({ 'manifest.json': manifest(), 'files/': '', 'files/a': 'x' })],
    'a byte that was changed': ['BACKUP_CHANGED', () => writeFileSync(file, flipped(readFileSync(file)))],
    'a byte that was changed, packed again': ['BACKUP_CHANGED', () => writeFileSync(file, gzipSync(replaced(gunzipSync(readFileSync(file)), 'a proof', 'a fraud')))],
    'a member that nobody listed': ['BACKUP_CHANGED', () => archive({ 'manifest.json': manifest(), 'files/': '', 'files/a': 'x', 'members.json': '{"members":[]}' })],
    'a path that climbs': ['BACKUP_PATH', () => archive({ 'manifest.json': manifest(), 'files/': '', 'files/../../x': 'x' })],
    'a path outside': ['BACKUP_PATH', () => archive({ 'manifest.json': manifest(), '/x': 'x' })],
    'a link': ['BACKUP_PATH', () => linked()],
    'a newer form': ['BACKUP_NEWER', () => archive({ 'manifest.json': manifest({ format: 2 }) })],
    'a newer schema': ['BACKUP_NEWER', () => archive({ 'manifest.json': manifest({ schema: '9999-later' }) })],
    'another PostgreSQL': ['BACKUP_OTHER_POSTGRES', () => archive({ 'manifest.json': manifest({ postgres: 14 }) })],
  };

  it.each(Object.keys(cases))('is refused: %s', async (name) => {
    const [code, spoil] = cases[name] as (typeof cases)[string];
    await backup();
    await spoil();
    expect(await faultOf(restore())).toBe(code);
    expect(readdirSync(place).filter((entry) => entry !== 'site' && entry !== path.basename(file))).toEqual([]);
  });

  it('is refused: a folder that is not empty, which stays as it is', async () => {
    await backup();
    const before = content(site);
    expect(await faultOf(restore(site))).toBe('BACKUP_TARGET_NOT_EMPTY');
    expect(content(site)).toEqual(before);
  });
});

it.each(locales)('each refusal has its words in %s', (locale) => {
  const texts: Record<string, string> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en }[locale];
  expect(backupFaultCodes.filter((code) => !texts[`cli.refusal.${code}`])).toEqual([]);
});

/** A bit from the middle on that means something: some bits of a packed file are padding, and lead to the same content. */
function flipped(bytes: Buffer): Buffer {
  const whole = gunzipSync(bytes);
  for (let at = Math.floor(bytes.length / 2); at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    if (!unpacksTo(changed, whole)) return changed;
  }
  throw new Error('no bit means anything');
}

function unpacksTo(bytes: Buffer, content: Buffer): boolean {
  try {
    return gunzipSync(bytes).equals(content);
  } catch {
    return false;
  }
}

const replaced = (bytes: Buffer, from: string, to: string): Buffer => Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');

async function linked(): Promise<void> {
  const tar = pack();
  tar.entry({ name: 'manifest.json' }, manifest());
  tar.entry({ name: 'files/a', type: 'symlink', linkname: '/etc' });
  tar.finalize();
  await pipeline(tar, createGzip(), createWriteStream(file));
}
