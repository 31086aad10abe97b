import { clamdStandIn } from '../support/clamd';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { refusalOf } from './support/person';
import { aPdf, begin, handIn, part, type UploadAnswer } from './support/uploads';

let database: TestDatabase;
let clamd: Awaited<ReturnType<typeof clamdStandIn>>;
let server: ContractApp;
let away: ContractApp;

beforeAll(async () => {
  database = await testDatabase();
  clamd = await clamdStandIn();
  const gone = await clamdStandIn();
  await gone.close();
  const settings = (port: number) => ({ GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off', GONGTONG_CLAMD: `127.0.0.1:${port}` });
  server = await ContractApp.start(database.url, settings(clamd.port));
  away = await ContractApp.start(database.url, settings(gone.port));
});
afterAll(async () => {
  await server.close();
  await away.close();
  await clamd.close();
});

const aFirm = async (at: ContractApp, address: string): Promise<SignedIn> => aMember({ database, server: at }, await anOrganisation(database, 'enterprise', address), 'enterprise', address);

it('a file of several chunks that the scanner finds clean is kept as such', async () => {
  const { browser } = await aFirm(server, 'clean@photonics.example');
  expect((await handIn(browser, aPdf(3_000_000))).body).toMatchObject({ state: 'finished', file: { scanned: 'clean' } });
});

it('a file in which the scanner finds something is not kept, and its name is not told', async () => {
  const { browser } = await aFirm(server, 'infected@photonics.example');
  const { status, body } = await handIn(browser, aPdf(500, 'malware'), { name: 'marker-name.pdf' });
  expect([status, body.code]).toEqual([422, 'FILE_INFECTED']);
  expect(JSON.stringify(body)).not.toContain('marker-name');
});

it('while the scanner is away nothing is kept and nothing is lost', async () => {
  const { browser } = await aFirm(away, 'away@photonics.example');
  const bytes = aPdf(1_000);
  const { id } = await begin(browser, bytes.length);
  await part(browser, id, 0, bytes.subarray(0, 600));
  expect(await refusalOf(part(browser, id, 600, bytes.subarray(600)))).toEqual([503, 'SCANNER_AWAY']);
  expect((await browser.get<UploadAnswer>(`/files/${id}/upload`)).body).toMatchObject({ state: 'open', received: 600, file: null });
  expect((await browser.get<{ total: number }>('/files')).body.total).toBe(0);
});
