import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NO_WITNESSES, tilePath, type TilePlace, tilesOf, verifyLog } from '@pure/log';
import { MendFiles } from '../../../libs/features/transparency/application/files/mend-files';
import { OwnFiles } from '../../../libs/features/transparency/application/files/own-files';
import { WriteFiles } from '../../../libs/features/transparency/application/files/write-files';
import { publishStored } from '../../../libs/features/transparency/application/publication/publish-stored';
import { ReadResource } from '../../../libs/features/transparency/application/read-resource';
import { FolderLogFiles } from '../../../libs/features/transparency/persistence/folder-log-files';
import { SqlLogReader } from '../../../libs/features/transparency/persistence/sql-log-reader';
import { SqlPublications } from '../../../libs/features/transparency/persistence/sql-publications';
import { hashes, verifyEd25519 } from '../../corpora/log/log';
import { type TestDatabase, testDatabase } from '../../support/database';
import { grow, logKey, ORIGIN } from './grown-log';

let folder: string;
let database: TestDatabase;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'gongtong-log-'));
  database = await testDatabase();
});
afterEach(() => rmSync(folder, { recursive: true }));

const grown = (leaves: number, of = database) => grow(of, leaves, publishStored(new SqlPublications(of.write), NO_WITNESSES));
function filesOf(of = database) {
  const [publications, reader, files] = [new SqlPublications(of.write), new SqlLogReader(of.write), new FolderLogFiles(folder)];
  const own = new OwnFiles(files, publications);
  const writer = new WriteFiles(of.write, publications, reader, files, own);
  return { writer, mender: new MendFiles(publications, reader, files, writer), resources: new ReadResource(reader, own), own };
}
const inFolder = async (name: string) => (existsSync(path.join(folder, 'log/1', name)) ? readFileSync(path.join(folder, 'log/1', name)) : null);
const verified = async () => {
  const checked = await verifyLog(inFolder, { hashes, origin: ORIGIN, keys: [logKey], verify: verifyEd25519 });
  return checked.ok ? checked.value.checkpoint.size : checked.refusal;
};
const placesOf = (size: number): readonly TilePlace[] => [...tilesOf(size, 'hashes'), ...tilesOf(size, 'entries')];

it('writes what the database would serve, byte for byte, as it grows', async () => {
  const { writer, resources } = filesOf();
  const alone = new ReadResource(new SqlLogReader(database.write), null);
  for (const leaves of [1, 43, 256, 300]) {
    await grown(leaves);
    expect(await writer.execute()).toEqual([]);
  }
  expect(await verified()).toBe(600);
  const served = async (from: ReadResource, name: string) => Buffer.from((await from.execute('main', 1, name))?.bytes ?? []).toString('base64');
  for (const name of ['checkpoint', ...placesOf(600).map(tilePath)]) {
    expect([name, (await inFolder(name))?.toString('base64')]).toEqual([name, await served(alone, name)]);
    expect([name, await served(resources, name)]).toEqual([name, await served(alone, name)]);
  }
  for (const name of [1, 44, 255].map((width) => tilePath({ level: 0, index: 0, width }))) expect(await served(resources, name)).toBe(await served(alone, name));
}, 60_000);

it('has the files of a tile alone once it is full, and nothing that is unfinished', async () => {
  const { writer } = filesOf();
  for (const leaves of [10, 20, 300]) {
    await grown(leaves);
    await writer.execute();
  }
  const names = readdirSync(path.join(folder, 'log/1'), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(path.join(folder, 'log/1', name)).isFile());
  expect(names.sort()).toEqual(['checkpoint', 'tile/0/000', 'tile/0/001.p/74', 'tile/1/000.p/1', 'tile/entries/000', 'tile/entries/001.p/74'].sort());
});

it('goes on where another process ended, rewrites no tile, and makes a lost folder anew', async () => {
  await grown(300);
  await filesOf().writer.execute();
  const tile = path.join(folder, 'log/1/tile/0/000');
  writeFileSync(tile, 'kept as it is');
  await grown(300);
  await filesOf().writer.execute();
  expect([readFileSync(tile, 'utf8'), await verified()]).toEqual(['kept as it is', { code: 'LOG_TILE_DIFFERS', path: 'tile/0/000' }]);
  rmSync(path.join(folder, 'log'), { recursive: true });
  await filesOf().writer.execute();
  expect(await verified()).toBe(600);
});

it('leaves the files of another log alone, and serves none of them', async () => {
  await grown(300);
  await filesOf().writer.execute();
  const other = await testDatabase();
  await grown(299, other);
  const { writer, resources } = filesOf(other);
  expect(await writer.execute()).toEqual([{ code: 'LOG_FILES_FOREIGN', origin: ORIGIN }]);
  expect(await verified()).toBe(300);
  const tile = await resources.execute('main', null, 'tile/0/000');
  expect(Buffer.from(tile?.bytes ?? []).equals(readFileSync(path.join(folder, 'log/1/tile/0/000')))).toBe(false);
});

it('puts no older head in the place of a newer one', async () => {
  await grown(5);
  const slow = filesOf();
  await slow.writer.execute();
  await grown(5);
  await filesOf().writer.execute();
  expect([await slow.own.written(await grown(5)), await slow.writer.execute(), await verified()]).toEqual([{ size: 10 }, [], 15]);
});

it('fails where the disk takes nothing, and writes once it does', async () => {
  await grown(5);
  const { writer } = filesOf();
  writeFileSync(path.join(folder, 'log'), 'no folder');
  await expect(writer.execute()).rejects.toThrow('ENOTDIR');
  rmSync(path.join(folder, 'log'));
  expect([await writer.execute(), await verified()]).toEqual([[], 5]);
});

it('mends what is missing and what was changed, and leaves a longer log alone', async () => {
  const { writer, mender } = filesOf();
  await grown(300);
  await writer.execute();
  writeFileSync(path.join(folder, 'log/1/tile/0/000'), 'changed');
  rmSync(path.join(folder, 'log/1/tile/entries/001.p/44'));
  expect(await verified()).toMatchObject({ code: 'LOG_TILE_DIFFERS' });
  expect(await mender.execute()).toEqual({ ok: true, value: { files: 5, mended: 2 } });
  expect(await verified()).toBe(300);
  const longer = readFileSync(path.join(folder, 'log/1/checkpoint'), 'utf8').replace('\n300\n', '\n301\n');
  writeFileSync(path.join(folder, 'log/1/checkpoint'), longer);
  expect(await filesOf().mender.execute()).toMatchObject({ ok: false, refusal: { code: 'LOG_FILES_FOREIGN' } });
});
