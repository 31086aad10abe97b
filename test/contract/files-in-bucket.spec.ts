import { setTimeout as pause } from 'node:timers/promises';
import { type TestDatabase, testDatabase } from '../support/database';
import { ObjectStore } from '../support/object-store';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';
import { aPdf, begin, handIn, part, type UploadAnswer } from './support/uploads';

const MB = 1024 * 1024;

let database: TestDatabase;
let bucket: ObjectStore;
let server: ContractApp;
let owner: SignedIn;

beforeAll(async () => {
  database = await testDatabase();
  bucket = await ObjectStore.start();
  server = await ContractApp.start(database.url, { GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off', ...bucket.settings });
  owner = await aMember({ database, server }, await anOrganisation(database, 'enterprise', '光电'), 'enterprise', 'owner@photonics.example');
});
afterAll(async () => {
  await server.close();
  await bucket.close();
});
beforeEach(() => {
  bucket.moods = [];
});

const saved = (id: string) => server.nest.inject({ method: 'GET', url: `/api/v1/files/${id}/content`, headers: { host: 'localhost', cookie: owner.browser.stolen } });
const underWay = () => [...bucket.objects.keys()].filter((name) => name.startsWith('incoming/'));

/** A store that failed is left in peace for some seconds. */
async function whenItIsBack<T extends Readonly<{ status: number }>>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 503) return answer;
    await pause(500);
  }
}

it('a file of several parts lies in the bucket under its digest, and nothing else of it', async () => {
  const bytes = aPdf(9 * MB + 7);
  const { id, partSize } = await begin(owner.browser, bytes.length);
  for (let at = 0; at < bytes.length; at += partSize) await part(owner.browser, id, at, bytes.subarray(at, at + partSize));
  const { body } = await owner.browser.get<UploadAnswer>(`/files/${id}/upload`);
  const name = body.file?.sha256 ?? '';
  expect([body.state, bucket.objects.get(`${name.slice(0, 2)}/${name.slice(2)}`)?.bytes.equals(bytes), underWay()]).toEqual(['finished', true, []]);
  const { statusCode, rawPayload } = await saved(id);
  expect([statusCode, rawPayload.equals(bytes)]).toEqual([200, true]);
});

it('while the bucket is away an upload says so and when to ask again, and goes on where it ended', async () => {
  const bytes = aPdf(3_000);
  const { id } = await begin(owner.browser, bytes.length);
  await part(owner.browser, id, 0, bytes.subarray(0, 1_000));
  bucket.moods = ['busy', 'busy'];
  const { status, body, headers } = await part(owner.browser, id, 1_000, bytes.subarray(1_000, 2_000));
  expect([status, body.code, headers['retry-after']]).toEqual([503, 'FILE_STORE_AWAY', '5']);
  expect((await owner.browser.get<UploadAnswer>(`/files/${id}/upload`)).body).toMatchObject({ state: 'open', received: 1_000 });
  expect((await whenItIsBack(() => part(owner.browser, id, 1_000, bytes.subarray(1_000, 2_000)))).body.received).toBe(2_000);
  bucket.moods = [null, null, null, null, null, null, 'cut', 'cut']; // the last part is there, and the whole file is not taken
  expect(await refusalOf(part(owner.browser, id, 2_000, bytes.subarray(2_000)))).toEqual([503, 'FILE_STORE_AWAY']);
  expect((await owner.browser.get<UploadAnswer>(`/files/${id}/upload`)).body).toMatchObject({ state: 'open', received: 2_000, file: null });
  const done = await whenItIsBack(() => part(owner.browser, id, 2_000, bytes.subarray(2_000)));
  expect([done.body.state, (await saved(id)).rawPayload.equals(bytes)]).toEqual(['finished', true]);
});

it('a file that is known is not there while the bucket is away', async () => {
  const { id } = (await handIn(owner.browser, aPdf(900))).body;
  bucket.moods = ['busy', 'busy'];
  expect(await refusalOf(owner.browser.get<Problem>(`/files/${id}/content`))).toEqual([503, 'FILE_STORE_AWAY']);
  expect((await whenItIsBack(async () => ({ status: (await saved(id)).statusCode }))).status).toBe(200);
});

it('a file whose bytes are others by now is saved by nobody', async () => {
  const { body } = await handIn(owner.browser, aPdf(1_200));
  const kept = bucket.objects.get(`${body.file?.sha256.slice(0, 2)}/${body.file?.sha256.slice(2)}`);
  if (kept) kept.bytes = Buffer.concat([kept.bytes.subarray(0, -1), Buffer.from('!')]);
  await expect(saved(body.id).then(({ statusCode }) => statusCode)).resolves.not.toBe(200);
});
