import { createHash } from 'node:crypto';
import { PublishOpenData } from '@features/insight';
import { Clock } from '@pure/kernel';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Manifest = Readonly<{ number: number; on: string; sets: readonly Readonly<{ name: string; rows: number; columns: readonly string[]; licences: readonly Readonly<{ id: string }>[]; files: readonly Readonly<{ file: string; bytes: number; sha256: string }>[] }>[] }>;

const OPEN = '/api/v1/open-data';

let database: TestDatabase;
let server: ContractApp;
let none: Awaited<ReturnType<ContractApp['get']>>[];
let first: unknown[];
const publish = async () => server.nest.get(PublishOpenData, { strict: false }).execute(await server.nest.get(Clock, { strict: false }).today());
const manifest = async (version: string) => (await server.get<Manifest>(`${OPEN}/${version}`)).body;
const fileOf = ({ sets }: Manifest, name: string) => sets.flatMap(({ files }) => files).find(({ file }) => file === name) ?? { file: '', bytes: 0, sha256: '' };

beforeAll(async () => {
  database = await testDatabase({ starter: true });
  server = await ContractApp.start(database.url);
  none = await Promise.all([OPEN, `${OPEN}/latest`, '/en/open-data'].map((address) => server.get(address)));
  first = await Promise.all([publish(), publish()]);
}, 300_000);
afterAll(() => server.close());

it('before the first version there is none, and the page says so', () => {
  expect(none.map(({ status }) => status)).toEqual([200, 404, 200]);
  expect([none[0]?.body, none[2]?.text]).toEqual([{ items: [] }, expect.stringContaining('The first version is written within minutes')]);
});

it('what is given away is a version of its day, which is never written over', async () => {
  expect(first).toEqual(expect.arrayContaining([{ kind: 'published', number: 1 }, { kind: 'there' }]));
  const latest = await manifest('latest');
  expect(await manifest(latest.on)).toEqual(latest);
  expect(await publish()).toEqual({ kind: 'there' });
  await expect(database.write.query(`update insight.open_data_version set manifest = '{}'`)).rejects.toThrow('are never changed or deleted');

  const standards = fileOf(latest, 'standards.csv');
  const file = await server.get(`${OPEN}/${latest.on}/standards.csv`);
  expect([file.status, file.headers['content-length'], createHash('sha256').update(file.text).digest('hex')]).toEqual([200, String(standards.bytes), standards.sha256]);
  expect(file.headers).toMatchObject({ etag: `"${standards.sha256}"`, 'cache-control': expect.stringContaining('immutable'), 'content-disposition': 'attachment; filename="standards.csv"' });
  expect((await server.get(`${OPEN}/latest/standards.csv`, { 'if-none-match': `"${standards.sha256}"` })).status).toBe(304);
  expect((await server.get(`${OPEN}/latest/standards.csv`)).headers['cache-control']).not.toContain('immutable');

  expect(latest.sets.map(({ name }) => name)).toEqual(expect.arrayContaining(['standards', 'terms', 'international-standards', 'mappings', 'mapping-rows']));
  expect(latest.sets.find(({ name }) => name === 'international-standards')?.licences).toEqual([expect.objectContaining({ id: 'none' })]);
  const page = (await server.get('/hant/open-data')).text;
  for (const { file: name } of latest.sets.flatMap(({ files }) => files)) expect(page).toContain(`/api/v1/open-data/${latest.on}/${name}`);
  expect((await server.get<{ items: { version: number; kind: string }[] }>('/api/v1/records/open-data')).body.items).toEqual(expect.arrayContaining([expect.objectContaining({ version: 1, kind: 'catalog' })]));
});

it('a version is written where something differs from the last one, and files that did not change are kept once', async () => {
  await database.write.transaction(async (tx) => {
    await tx.execute('set local session_replication_role = replica'); // a day later
    await tx.execute(`update insight.open_data_version set "on" = "on" - 1, manifest = jsonb_set(manifest, '{date}', to_jsonb(("on" - 1)::text))`);
  });
  const kept = async () => (await database.read.first<{ n: number }>('select count(*)::int as n from insight.open_data_file'))?.n ?? 0;
  const before = await kept();
  expect(await publish()).toEqual({ kind: 'unchanged' });
  await database.write.query(`insert into catalogue.ics (code, level, parent, title_en) values ('98', 1, null, 'Made for this test')`);
  expect(await publish()).toEqual({ kind: 'published', number: 2 });
  expect((await kept()) - before).toBe(2);
  expect((await server.get<{ items: { number: number }[] }>(OPEN)).body.items.map(({ number }) => number)).toEqual([2, 1]);
});

it.each([
  ['9999-01-01', 'OPEN_DATA_VERSION_UNKNOWN'],
  ['yesterday', 'OPEN_DATA_VERSION_UNKNOWN'],
  ['2026-02-30/standards.csv', 'OPEN_DATA_VERSION_UNKNOWN'],
])('%s: %s', async (address, code) => {
  const { status, body } = await server.get<{ code: string }>(`${OPEN}/${address}`);
  expect([status, body.code]).toEqual([404, code]);
});

it.each(['passwords.csv', '..%2fstarter.json', 'manifest'])('there is no file %s', async (file) => {
  const { status, body } = await server.get<{ code: string }>(`${OPEN}/latest/${file}`);
  expect([status, body.code]).toEqual([404, 'OPEN_DATA_FILE_UNKNOWN']);
});
