import { ScanWaiting } from '../../libs/platform/files/uploads/scan-waiting';
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
let awayPort: number;

beforeAll(async () => {
  database = await testDatabase();
  clamd = await clamdStandIn();
  const gone = await clamdStandIn();
  await gone.close();
  awayPort = gone.port;
  const settings = (port: number) => ({ GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off', GONGTONG_ROLES: 'pages,api', GONGTONG_CLAMD: `127.0.0.1:${port}` });
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

describe('while the scanner is away', () => {
  const asked = async ({ browser }: SignedIn, id: string) => (await browser.get<UploadAnswer>(`/files/${id}/upload`)).body;
  const total = async ({ browser }: SignedIn) => (await browser.get<{ total: number }>('/files')).body.total;
  const actsOf = async (id: string) => (await database.write.query<{ act: string; via: string }>(`select act, via from journal.event where subject_id = $1 order by id`, [id])).map(({ act, via }) => `${act} ${via}`);

  /** A file of two parts that has come whole. */
  async function waiting(address: string, content?: string) {
    const firm = await aFirm(away, address);
    const bytes = aPdf(1_000, content);
    const { id, expiresAt } = await begin(firm.browser, bytes.length);
    await database.write.query(`update file.upload set expires_at = expires_at - interval '20 hours' where id = $1::uuid`, [id]);
    await part(firm.browser, id, 0, bytes.subarray(0, 600));
    const { status, body } = await part(firm.browser, id, 600, bytes.subarray(600));
    expect([status, body.state, body.received, body.file]).toEqual([200, 'waiting', 1_000, null]);
    expect(Date.parse((await asked(firm, id)).expiresAt)).toBeGreaterThanOrEqual(Date.parse(expiresAt) - 60_000); // a whole day again
    expect(await total(firm)).toBe(0);
    return { firm, id, bytes };
  }

  const whenItIsBack = async (work: () => Promise<void>): Promise<void> => {
    const back = await clamdStandIn(awayPort);
    try {
      await work();
    } finally {
      await back.close();
    }
  };

  it('a file that came whole waits, and is finished by itself when it is back', async () => {
    const { firm, id } = await waiting('waits@photonics.example');
    await away.nest.get(ScanWaiting).scan();
    expect([(await asked(firm, id)).state, await actsOf(id)]).toEqual(['waiting', []]);
    await whenItIsBack(() => away.nest.get(ScanWaiting).scan());
    expect(await asked(firm, id)).toMatchObject({ state: 'finished', file: { id, scanned: 'clean', uploadedBy: firm.account.id } });
    expect([await total(firm), await actsOf(id)]).toEqual([1, ['file.kept system']]);
  });

  it('an infected one is refused when it is back, with its reason', async () => {
    const { firm, id, bytes } = await waiting('waits-infected@photonics.example', 'malware');
    await whenItIsBack(() => away.nest.get(ScanWaiting).scan());
    expect([(await asked(firm, id)).state, (await asked(firm, id)).refusal, await total(firm)]).toEqual(['refused', 'FILE_INFECTED', 0]);
    expect(await refusalOf(part(firm.browser, id, bytes.length, Buffer.alloc(0)))).toEqual([422, 'FILE_INFECTED']);
  });

  it('who does not want to wait asks again without sending anything', async () => {
    const { firm, id, bytes } = await waiting('asks@photonics.example');
    const again = () => part(firm.browser, id, bytes.length, Buffer.alloc(0));
    expect((await again()).body.state).toBe('waiting');
    await whenItIsBack(async () => expect((await again()).body).toMatchObject({ state: 'finished', file: { scanned: 'clean' } }));
    expect(await actsOf(id)).toEqual(['file.kept session']);
  });

  it('a part that was sent once more changes nothing', async () => {
    const { firm, id, bytes } = await waiting('twice@photonics.example');
    expect((await part(firm.browser, id, 600, bytes.subarray(600))).body).toMatchObject({ state: 'waiting', received: 1_000 });
    expect(await refusalOf(part(firm.browser, id, 1_000, Buffer.from('x')))).toEqual([422, 'UPLOAD_BEYOND_SIZE']);
  });

  it('one whose bytes are lost keeps no other from being finished', async () => {
    const lost = await waiting('lost@photonics.example');
    const { firm, id } = await waiting('behind@photonics.example');
    await database.write.query('update file.upload set size = size + 1, received = size + 1 where id = $1::uuid', [lost.id]);
    await whenItIsBack(() => away.nest.get(ScanWaiting).scan());
    expect([(await asked(lost.firm, lost.id)).state, (await asked(firm, id)).state]).toEqual(['waiting', 'finished']);
  });
});
