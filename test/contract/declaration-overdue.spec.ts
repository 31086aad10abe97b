import { TellOverdue } from '../../libs/features/declaration/application/oversight/tell-overdue';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Person } from './support/person';

type Own = Readonly<{ id: string; number: string; version: number }>;
type Item = Readonly<{ reason: string; text: string; address: string; due: string | null }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let firm: Firm;
let officer: SignedIn;
const settings = { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' };

beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { ...settings, GONGTONG_ROLES: 'pages,api' });
  const centre = await anOrganisation(place.database, 'centre', '研究中心');
  const bureau = await anOrganisation(place.database, 'regulator', '市局');
  await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', 'city', '350200', '2020-01-01')`, [bureau]);
  officer = await aMember(place, bureau, 'officer', 'officer@bureau.example');
  const pair = [await aMember(place, centre, 'centre', 'one@centre.example'), await aMember(place, centre, 'centre', 'two@centre.example')] as const;
  const founded = await aFirm(place, 'overdue@photonics.example');
  await submitted(place.database, founded);
  firm = { ...founded, enterprise: await verifiedBy(pair, founded) };
});
afterAll(() => place.server.close());

let made = 0;
const own = { own: '按说明书测量' };
const lamp = () => ({
  products: [{ name: `示例灯 ${(made += 1)}`, suppliedSince: '2030-01-01' }], standards: [{ type: 'enterprise', number: 'Q/XMGD 001-2026', name: '示例灯' }],
  indicators: [{ name: '调光', kind: 'functional', operator: 'boolean', value: true, method: own }, { name: '光效', kind: 'performance', value: '≥85 lm/W', method: own }],
  notices: [{ code: 'D3_OWN_METHOD', path: 'indicators.0.method' }, { code: 'D3_OWN_METHOD', path: 'indicators.1.method' }],
  promise: '本企业对声明的内容负责', signatory: { function: '质量负责人' }, place: '厦门',
});
const draftOf = async (id: string) => (await firm.browser.get<Own>(`/declarations/${id}/draft`)).body;
const publish = async ({ id, version }: Own) => expect((await firm.browser.post(`/declarations/${id}/publish`, {}, { 'if-match': `"${version}"` })).status).toBe(200);

/** A declaration under an order whose period ended long ago. */
async function ordered(): Promise<Own> {
  const { body } = await firm.browser.post<Own>('/declarations', { draft: lamp() });
  await publish(body);
  const one = await draftOf(body.id);
  for (const [what, more] of [['open-inspection', {}], ['order-correction', { articles: ['38'], due: '2099-01-01' }]] as const) {
    expect((await officer.browser.post(`/oversight/${one.number}/${what}`, { words: '补充公开指标', ...more })).status).toBe(200);
  }
  await place.database.write.query(`update declaration.inspection set due = '2026-01-05', statement_due = '2026-01-02' where declaration = $1`, [one.number]);
  return one;
}
const amended = async ({ id }: Own): Promise<void> => {
  const { body } = await firm.browser.post<Own>(`/declarations/${id}/amend`);
  await publish((await firm.browser.send<Own>('PUT', `/declarations/${id}/draft`, { draft: lamp() }, { 'if-match': `"${body.version}"` })).body);
};
const told = async ({ id }: Own): Promise<number> =>
  (await place.database.read.query(`select from journal.event where act = 'declaration.correction-overdue' and subject_id = $1`, [id])).length;
const inbox = async (browser: Person, { number }: Own, reason: string) => (await browser.get<{ items: Item[] }>('/inbox?state=open')).body.items.filter((item) => item.reason === reason && item.text.includes(number));
async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let patience = 200; patience > 0; patience -= 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nothing came');
}

it('an order whose period has ended is told once, however many look, and none that was corrected or has time left', async () => {
  const [late, done, open] = [await ordered(), await ordered(), await ordered()];
  await amended(done);
  await place.database.write.query(`update declaration.inspection set due = (now() at time zone 'Asia/Shanghai')::date where declaration = $1`, [open.number]); // its last day
  const telling = place.server.nest.get(TellOverdue);
  await Promise.all([telling.execute(), telling.execute()]);
  await telling.execute();
  expect([await told(late), await told(done), await told(open)]).toEqual([1, 0, 0]);
});

it('the worker finds it when it starts: enterprise and authority learn it, and a correction takes it off the one’s desk and puts it on the other’s', async () => {
  const one = await ordered();
  const worker = await ContractApp.start(place.database.url, { ...settings, GONGTONG_ROLES: 'worker' });
  try {
    const lines = await eventually(async () => {
      const [theirs, ours] = [await inbox(firm.browser, one, 'declaration-inspection'), await inbox(officer.browser, one, 'declaration-oversight')];
      return theirs.length > 0 && ours.length > 0 ? { theirs, ours } : undefined;
    });
    expect([await told(one), lines.ours[0]?.address, lines.theirs[0]?.address]).toEqual([1, `/app/oversight/${one.number}`, `/app/orders/${one.id}`]);
    expect(await inbox(firm.browser, one, 'declaration-correction')).toHaveLength(1);
    await amended(one);
    await eventually(async () => ((await inbox(firm.browser, one, 'declaration-correction')).length === 0 ? true : undefined));
    const after = await eventually(async () => (await inbox(officer.browser, one, 'declaration-oversight')).at(0));
    expect(after.address).toBe(`/app/oversight/${one.number}`);
  } finally {
    await worker.close();
  }
}, 60_000);
