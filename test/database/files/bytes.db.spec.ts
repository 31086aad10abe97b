import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Logger } from '@nestjs/common';
import { readEnvironment } from '@platform/config';
import { bytesOf } from '../../../libs/platform/files/store/bytes-of';
import type { FileBytes } from '../../../libs/platform/files/store/file-bytes';
import { S3Bytes } from '../../../libs/platform/files/store/s3/s3-bytes';
import { type Bucket, type Patience, S3Client } from '../../../libs/platform/files/store/s3/s3-client';
import { StoreAway } from '../../../libs/platform/files/store/store-away';
import { credentials, type Mood, ObjectStore } from '../../support/object-store';

const above = mkdtempSync(path.join(tmpdir(), 'gongtong-bytes-'));
let service: ObjectStore;
Logger.overrideLogger(false);
beforeAll(async () => {
  service = await ObjectStore.start();
});
afterAll(async () => {
  rmSync(above, { recursive: true });
  await service.close();
});

const digest = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');
const wholeOf = async (bytes: Readable | null) => bytes && (await buffer(bytes));
function storeOf(variables: Readonly<Record<string, string>>): FileBytes {
  const settings = readEnvironment(variables);
  if (!settings.ok) throw new Error('the test environment is faulty');
  return bytesOf(settings.value);
}

/** What every store of bytes does. */
describe.each(['a folder', 'a bucket'])('%s', (what) => {
  let folder: string;
  let store: FileBytes;
  beforeEach(() => {
    service.objects.clear();
    service.pageSize = 3;
    folder = mkdtempSync(path.join(above, 'site-'));
    store = storeOf(what === 'a folder' ? { GONGTONG_FILES_DIR: folder } : service.settings);
  });

  const damage = (name: string, bytes: Buffer): void => {
    if (what === 'a folder') writeFileSync(path.join(folder, name.slice(0, 2), name.slice(2)), bytes);
    else service.objects.set(`${name.slice(0, 2)}/${name.slice(2)}`, { bytes, at: new Date() });
  };

  it('keeps a file under its digest, once, and gives it back', async () => {
    const bytes = Buffer.alloc(9_000_001, 'gongtong ');
    const name = digest(bytes);
    await Promise.all([store.put(name, bytes), store.put(name, bytes)]);
    await store.put(name, bytes);
    expect((await wholeOf(await store.read(name)))?.equals(bytes)).toBe(true);
  });

  it('has nothing of a file that was not kept or was removed, and removes it twice', async () => {
    const name = digest('gone');
    expect(await store.read(name)).toBeNull();
    await store.put(name, Buffer.from('gone'));
    await store.remove(name);
    await store.remove(name);
    expect(await store.read(name)).toBeNull();
  });

  it('takes parts where they belong, the same one twice, and gives any piece of them', async () => {
    for (const [place, part] of [[0, 'gong'], [4, 'tong'], [4, 'tong'], [8, ' '], [9, 'standards']] as const) await store.writeAt('upload', place, Buffer.from(part));
    await store.writeAt('another', 0, Buffer.from('x'));
    const piece = async (place: number, length: number) => (await store.readAt('upload', place, length)).toString();
    expect([await piece(0, 18), await piece(2, 4), await piece(7, 3), await piece(9, 100), await piece(18, 5), await piece(30, 5)]).toEqual(['gongtong standards', 'ngto', 'g s', 'standards', '', '']);
  });

  it('takes a shorter part in the place of one that was not counted', async () => {
    await store.writeAt('upload', 0, Buffer.from('gong'));
    await store.writeAt('upload', 4, Buffer.from('tong standards'));
    await store.writeAt('upload', 4, Buffer.from('tong'));
    await store.writeAt('upload', 8, Buffer.from(' clauses!!'));
    expect((await store.readAt('upload', 0, 18)).toString()).toBe('gongtong clauses!!');
  });

  it('takes no part after a gap', async () => {
    await store.writeAt('upload', 0, Buffer.from('gong'));
    await expect(store.writeAt('upload', 5, Buffer.from('x'))).rejects.toThrow('not there');
    await expect(store.writeAt('another', 4, Buffer.from('x'))).rejects.toThrow('not there');
  });

  it('forgets an upload alone, and twice', async () => {
    for (const upload of ['upload', 'another']) for (const place of [0, 1, 2, 3, 4]) await store.writeAt(upload, place, Buffer.from('x'));
    await store.put(digest('kept'), Buffer.from('kept'));
    await store.forget('upload');
    await store.forget('upload');
    expect([await store.readAt('upload', 0, 9), await store.readAt('another', 0, 9)].map(({ length }) => length)).toEqual([0, 5]);
    expect([await store.forgetIdle(1), await store.forgetIdle(-1), await store.forgetIdle(-1)]).toEqual([0, 1, 0]);
    expect((await wholeOf(await store.read(digest('kept'))))?.toString()).toBe('kept');
  });

  it('gives no file whole whose bytes are others', async () => {
    const name = digest('licence');
    await store.put(name, Buffer.from('licence'));
    damage(name, Buffer.from('forgery'));
    await expect(store.read(name).then(wholeOf)).rejects.toThrow('others');
  });
});

/** What a bucket does besides. */
describe('a bucket', () => {
  const away: Patience = { silence: 300, whole: 3_000, rest: 0 };
  const { key, secret, region } = credentials;
  const name = digest('licence');
  const place = `${name.slice(0, 2)}/${name.slice(2)}`;
  const licence = Buffer.from('licence');
  const bucket = (changes: Partial<Bucket> = {}, patience = away) => new S3Bytes(new S3Client({ url: service.settings['GONGTONG_FILES_URL'] ?? '', key, secret, region, ...changes }, patience));
  const said: string[] = [];

  beforeEach(() => {
    Object.assign(service, { pageSize: 1_000, knowsConditions: true, moods: [] });
    service.objects.clear();
    service.asked.length = said.length = 0;
    Logger.overrideLogger({ error: (line: unknown) => void said.push(String(line)), warn: () => {}, log: () => {} });
  });
  afterAll(() => Logger.overrideLogger(false));

  it('has the names of a folder, so that one is copied into the other', async () => {
    await bucket().put(name, licence);
    await bucket().writeAt('3f2a', 4_194_304, Buffer.alloc(0)).catch(() => {});
    await bucket().writeAt('3f2a', 0, licence);
    expect([...service.objects.keys()]).toEqual([place, 'incoming/3f2a/000000000000']);
  });

  it('is not written to where it has the file', async () => {
    await bucket().put(name, licence);
    await bucket().put(name, licence);
    expect(service.asked).toEqual([`HEAD ${place}`, `PUT ${place}`, `HEAD ${place}`]);
  });

  it('keeps what somebody else kept at the same time', async () => {
    const racing = bucket().put(name, licence);
    service.objects.set(place, { bytes: licence, at: new Date(0) });
    await racing;
    expect(service.objects.get(place)?.at).toEqual(new Date(0));
  });

  it('is asked without conditions where it knows none', async () => {
    service.knowsConditions = false;
    await bucket().put(name, licence);
    expect(service.objects.get(place)?.bytes).toEqual(licence);
  });

  it('has a damaged file mended by whoever hands it in again', async () => {
    service.objects.set(place, { bytes: Buffer.from('lic'), at: new Date() });
    await bucket().put(name, licence);
    expect(service.objects.get(place)?.bytes).toEqual(licence);
  });

  it('takes nothing whose bytes are not those of the name', async () => {
    await expect(bucket().put(name, Buffer.from('forgery'))).rejects.toThrow(StoreAway);
    expect(service.objects.size).toBe(0);
  });

  it.each<readonly [Mood, string]>([['busy', '503 SlowDown'], ['cut', 'ECONNRESET']])('that is %s once is asked once more, and is away when it stays so', async (mood, fault) => {
    service.moods = [null, mood];
    await bucket().put(name, licence);
    expect(service.objects.get(place)?.bytes).toEqual(licence);
    service.objects.clear();
    service.moods = [null, mood, mood];
    await expect(bucket().put(name, licence)).rejects.toThrow(fault);
    expect([service.objects.size, said.length]).toEqual([0, 1]);
  });

  it('that says nothing is away', async () => {
    service.moods = ['silent'];
    await expect(bucket().writeAt('upload', 0, licence)).rejects.toThrow(StoreAway);
    expect(await bucket().readAt('upload', 0, 9)).toHaveLength(0);
  });

  it('is left in peace for a while after a failure', async () => {
    service.moods = ['silent'];
    const store = bucket({}, { ...away, rest: 60_000 });
    await expect(store.writeAt('upload', 0, licence)).rejects.toThrow('silent');
    await expect(store.writeAt('upload', 0, licence)).rejects.toThrow('a moment ago');
    expect(service.asked).toHaveLength(1);
  });

  it('that is cut off while a file comes gives a fault and no whole file', async () => {
    await bucket().put(name, licence);
    service.moods = ['cut'];
    await expect(bucket().read(name).then(wholeOf)).rejects.toThrow(/aborted|ECONNRESET/);
  });

  it.each<readonly [string, Partial<Bucket>, string]>([
    ['a wrong secret', { secret: 'another-secret' }, '403 SignatureDoesNotMatch'],
    ['a wrong key', { key: 'another-key' }, '403 InvalidAccessKeyId'],
    ['a wrong region', { region: 'mars-1' }, '403 InvalidAccessKeyId'],
    ['a name of no bucket', { url: 'http://127.0.0.1:PORT/elsewhere' }, '404 NoSuchBucket'],
    ['a port where nobody is', { url: 'http://127.0.0.1:1/gongtong-files' }, 'ECONNREFUSED'],
  ])('is away by %s, and the log says why and no secret', async (_what, { url, ...changes }, fault) => {
    const port = new URL(service.settings['GONGTONG_FILES_URL'] ?? '').port;
    const wrong = bucket({ ...changes, ...(url && { url: url.replace('PORT', port) }) });
    for (const work of [wrong.read(name), wrong.put(name, licence), wrong.writeAt('upload', 0, licence), wrong.readAt('upload', 0, 9), wrong.forgetIdle(1)]) {
      await expect(work).rejects.toThrow(StoreAway);
    }
    expect(said.every((line) => line.startsWith('files: ') && !line.includes('secret') && !line.includes(key))).toBe(true);
    expect(said.join()).toContain(fault);
  });
});
