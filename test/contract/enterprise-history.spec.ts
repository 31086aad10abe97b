import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, attach, type Enterprise, type Firm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';

type Entry = Readonly<{ day: string; act: string; by: string; decision: string | null; fields: string[]; reason: string | null; successor: object | null }>;
type History = Problem & Readonly<{ items: Entry[]; total: number; next: string | null }>;
type Stood = Enterprise & Readonly<{ standing: Readonly<{ since: string | null; reason: string | null }>; revision: Readonly<{ changes: object[] }> | null }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: readonly [SignedIn, SignedIn];
let regulator: SignedIn;
let stranger: SignedIn;
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  const house = await anOrganisation(place.database, 'centre', '研究中心');
  centre = [await aMember(place, house, 'centre', 'first@centre.example'), await aMember(place, house, 'centre', 'second@centre.example')];
  const [xiamen, fuzhou] = [await anOrganisation(place.database, 'regulator', '厦门市主管部门'), await anOrganisation(place.database, 'regulator', '福州市主管部门')];
  for (const [organisation, territory] of [[xiamen, '350200'], [fuzhou, '350100']]) {
    await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', 'city', $2, '2020-01-01')`, [organisation, territory]);
  }
  [regulator, stranger] = [await aMember(place, xiamen, 'officer', 'xm@regulator.example'), await aMember(place, fuzhou, 'officer', 'fz@regulator.example')];
});
afterAll(() => place.server.close());

const firm = () => aFirm(place, `history-${(made += 1)}@photonics.example`);
const history = ({ browser }: Pick<Firm, 'browser'>, { enterprise: { id } }: Firm, query = '?limit=100') => browser.get<History>(`/enterprises/${id}/history${query}`);
const actsOf = async (who: Pick<Firm, 'browser'>, own: Firm) => (await history(who, own)).body.items.map(({ act }) => act.replace('enterprise.', ''));
const record = async (own: Firm, who: Pick<Firm, 'browser'> = own) => (await who.browser.get<Stood>(`/enterprises/${own.enterprise.id}`)).body;
const today = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;
async function verified(): Promise<Firm> {
  const own = await firm();
  await submitted(place.database, own);
  return { ...own, enterprise: await verifiedBy(centre, own) };
}
async function measure({ enterprise: { id } }: Firm, act: string, reason: string): Promise<void> {
  await centre[0].browser.post(`/enterprises/${id}/${act}`, { reason });
  await centre[1].browser.post(`/enterprises/${id}/measure/confirm`);
}

it('since when and why an enterprise is in its state is told to itself, to the centre and to the competent regulator', async () => {
  const own = await firm();
  expect((await record(own)).standing).toEqual({ since: null, reason: null });
  expect((await submitted(place.database, own)) as Stood).toMatchObject({ standing: { since: instant, reason: null } });
  expect((await verifiedBy(centre, own)) as Stood).toMatchObject({ state: 'verified', standing: { since: instant, reason: null } });
  await centre[0].browser.post(`/enterprises/${own.enterprise.id}/suspend`, { reason: '证照失效' });
  expect(await record(own)).toMatchObject({ state: 'verified', standing: { reason: null }, proposals: null }); // the second person has said nothing yet
  await centre[1].browser.post(`/enterprises/${own.enterprise.id}/measure/confirm`);
  for (const who of [own, centre[0], regulator]) expect(await record(own, who)).toMatchObject({ state: 'suspended', standing: { since: instant, reason: '证照失效' } });
  await measure(own, 'resume', '已补证');
  expect((await record(own)).standing).toEqual({ since: instant, reason: null });
  await measure(own, 'close', '已注销');
  expect(await record(own)).toMatchObject({ state: 'closed', standing: { reason: '已注销' } });
});

it('an open change says field by field what would be another', async () => {
  const own = await verified();
  const begun = await own.browser.post<Stood>(`/enterprises/${own.enterprise.id}/revision`, { name: { 'zh-Hans': '厦门新光电有限公司', en: 'Xiamen New Photonics' }, registeredOn: '2019-01-01' });
  expect(begun.body.revision?.changes).toEqual([
    { field: 'name.zh-Hans', old: '厦门光电有限公司', new: '厦门新光电有限公司' },
    { field: 'name.en', old: null, new: 'Xiamen New Photonics' },
    { field: 'registeredOn', old: '2020-01-01', new: '2019-01-01' },
  ]);
});

describe('the history of an enterprise', () => {
  it('says each act with its day, and which side did it, never who', async () => {
    const own = await firm();
    await own.browser.post(`/enterprises/${own.enterprise.id}/sites`, { kind: 'plant', name: '一厂', address: '翔安', territory: '350213' });
    await submitted(place.database, own);
    await verifiedBy(centre, own);
    await measure(own, 'suspend', '证照失效');
    const { text, body } = await history(own, own);
    const blank = { day: today, decision: null, fields: [], reason: null, successor: null };
    expect(body.items).toEqual([
      { ...blank, act: 'enterprise.suspended', by: 'centre', reason: '证照失效' },
      { ...blank, act: 'enterprise.verified', by: 'centre' },
      { ...blank, act: 'enterprise.submitted', by: 'enterprise' },
      { ...blank, act: 'enterprise.changed', by: 'enterprise', fields: ['address', 'territory'] },
      { ...blank, act: 'enterprise.site-added', by: 'enterprise' },
      { ...blank, act: 'enterprise.registered', by: 'enterprise' },
    ]);
    for (const person of [own.account, centre[0].account.id, centre[1].account.id, 'Lin', '@']) expect(text).not.toContain(person);
  });

  it('shows a draft of a change to its author alone, and what was proposed or refused to the centre alone', async () => {
    const own = await verified();
    const { id } = own.enterprise;
    await own.browser.post(`/enterprises/${id}/revision`, { name: { 'zh-Hans': '厦门新光电有限公司' } });
    await attach(place.database, own);
    await own.browser.post(`/enterprises/${id}/revision/submit`);
    await centre[0].browser.post(`/enterprises/${id}/suspend`, { reason: '存疑' });
    await centre[1].browser.post(`/enterprises/${id}/measure/refuse`, { reason: '证据不足' });
    const before = ['verified', 'submitted', 'changed', 'registered'];
    expect(await actsOf(own, own)).toEqual(['revision-submitted', 'revision-begun', ...before]);
    expect(await actsOf(regulator, own)).toEqual(['revision-submitted', ...before]);
    expect(await actsOf(centre[0], own)).toEqual(['decision-refused', 'decision-proposed', 'revision-submitted', 'verified', 'decision-proposed', ...before.slice(1)]);
    expect((await history(centre[0], own)).body.items.slice(0, 2)).toMatchObject([{ by: 'centre', decision: 'suspend', reason: '证据不足' }, { by: 'centre', decision: 'suspend', reason: '存疑' }]);
    for (const who of [own, regulator]) expect((await history(who, own)).text).not.toMatch(/存疑|证据不足/);
  });

  it('names the successor with the day and the basis', async () => {
    const [older, newer] = [await verified(), await verified()];
    await centre[0].browser.post(`/enterprises/${older.enterprise.id}/successions`, { newer: newer.enterprise.id, kind: 'merger', on: '2026-01-01', basis: '合并协议' });
    await centre[1].browser.post(`/enterprises/${older.enterprise.id}/measure/confirm`);
    expect((await history(older, older)).body.items[0]).toMatchObject({
      act: 'enterprise.succeeded', by: 'centre', reason: '合并协议', successor: { number: newer.enterprise.number, name: { 'zh-Hans': '厦门光电有限公司' }, kind: 'merger', on: '2026-01-01' },
    });
  });

  it('is read page by page without a gap', async () => {
    const own = await verified();
    const all = await actsOf(own, own);
    const read: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: History = (await history(own, own, `?limit=2${after && `&after=${after}`}`)).body;
      expect(page.total).toBe(all.length);
      read.push(...page.items.map(({ act }) => act.replace('enterprise.', '')));
      after = page.next;
    }
    expect(read).toEqual(all);
    expect(await refusalOf(history(own, own, '?after=x'))).toEqual([400, 'FORM_INVALID']);
  });

  it('is for those alone who may see the record', async () => {
    const own = await firm();
    expect([(await history(own, own)).status, await refusalOf(history(centre[0], own)), await refusalOf(history(regulator, own))]).toEqual([200, [404, 'ENTERPRISE_UNKNOWN'], [404, 'ENTERPRISE_UNKNOWN']]);
    await submitted(place.database, own);
    expect([await refusalOf(history(stranger, own)), await refusalOf(history(await firm(), own))]).toEqual([[403, 'NOT_COMPETENT'], [404, 'ENTERPRISE_UNKNOWN']]);
  });
});
