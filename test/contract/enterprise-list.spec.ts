import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, attach, type Enterprise, type Firm, freshUbn, freshUscc, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';

type Line = Readonly<{ id: string; state: string; waits: string | null; proposed: boolean; revising: string | null; number: string | null }>;
type Lines = Problem & Readonly<{ items: Line[]; total: number; next: string | null }>;
type Who = Readonly<{ browser: SignedIn['browser'] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: readonly [SignedIn, SignedIn];
const regulators = {} as Record<'province' | 'city' | 'district' | 'elsewhere' | 'skills' | 'ended' | 'national', SignedIn>;
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
  const house = await anOrganisation(place.database, 'centre', '研究中心');
  centre = [await aMember(place, house, 'centre', 'first@centre.example'), await aMember(place, house, 'centre', 'second@centre.example')];
  for (const [name, field, level, territory, until] of [
    ['province', 'standardisation', 'province', '350000', null], ['city', 'standardisation', 'city', '350200', null], ['district', 'standardisation', 'county', '350213', null],
    ['elsewhere', 'standardisation', 'city', '350100', null], ['skills', 'skills', 'city', '350200', null], ['ended', 'standardisation', 'city', '350200', '2021-01-01'],
    ['national', 'standardisation', 'national', 'CN', null],
  ] as const) {
    const organisation = await anOrganisation(place.database, 'regulator', name);
    await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from, valid_until) values ($1::uuid, $2, $3, $4, '2020-01-01', $5::date)`, [organisation, field, level, territory, until]);
    regulators[name] = await aMember(place, organisation, name === 'city' ? 'approver' : name === 'district' ? 'inspector' : 'officer', `${name}@regulator.example`);
  }
});
afterAll(() => place.server.close());

const firm = (form: object = {}) => aFirm(place, `list-${(made += 1)}@photonics.example`, form);
const list = ({ browser }: Who, query = '') => browser.get<Lines>(`/enterprises?limit=100${query}`);
const idsOf = async (who: Who, query = '') => (await list(who, query)).body.items.map(({ id }) => id);
const lineOf = async (who: Who, { enterprise: { id } }: Firm) => (await list(who)).body.items.find((line) => line.id === id);
/** Submitted, in Xiang'an (350213) unless the form says otherwise. */
async function waiting(form: object = {}, territory = '350213'): Promise<Firm> {
  const own = await firm(form);
  await submitted(place.database, own);
  await place.database.write.query('update enterprise.enterprise set territory = $2 where id = $1::uuid', [own.enterprise.id, territory]);
  return own;
}
async function verified(): Promise<Firm> {
  const own = await waiting();
  return { ...own, enterprise: await verifiedBy(centre, own) };
}

it('a regulator lists what was submitted where it decides on standardisation, and nothing else', async () => {
  const [draft, here, siming, fuzhou] = [await firm(), await waiting(), await waiting({}, '350203'), await waiting({}, '350102')];
  const taiwan = await firm({ subject: 'taiwan-registered', name: { 'zh-Hant': '新竹光學股份有限公司' }, uscc: null, ubn: freshUbn(), route: null });
  await taiwan.browser.send('PATCH', `/enterprises/${taiwan.enterprise.id}`, { address: '新竹市', territory: 'TW' }, { 'if-match': '"1"' });
  await attach(place.database, taiwan, ['taiwan-registration']);
  expect((await taiwan.browser.post<Enterprise>(`/enterprises/${taiwan.enterprise.id}/submit`)).body.state).toBe('submitted');
  const all = { draft, here, siming, fuzhou, taiwan };
  const seenBy = async (who: Who) => {
    const ids = await idsOf(who);
    return Object.entries(all).flatMap(([name, { enterprise }]) => (ids.includes(enterprise.id) ? [name] : []));
  };
  expect({
    centre: await seenBy(centre[0]), national: await seenBy(regulators.national), province: await seenBy(regulators.province), city: await seenBy(regulators.city),
    district: await seenBy(regulators.district), elsewhere: await seenBy(regulators.elsewhere), skills: await seenBy(regulators.skills), ended: await seenBy(regulators.ended),
  }).toEqual({
    centre: ['here', 'siming', 'fuzhou', 'taiwan'], national: ['here', 'siming', 'fuzhou'], province: ['here', 'siming', 'fuzhou'], city: ['here', 'siming'],
    district: ['here'], elsewhere: ['fuzhou'], skills: [], ended: [],
  });
  for (const [name, { enterprise }] of Object.entries(all)) {
    for (const who of Object.values(regulators)) {
      const isListed = (await idsOf(who)).includes(enterprise.id);
      expect([name, (await who.browser.get(`/enterprises/${enterprise.id}`)).status === 200]).toEqual([name, isListed]); // the list and the record agree
    }
  }
});

it('is filtered by state, words and territory, however wide the competence is', async () => {
  const uscc = freshUscc();
  const [sought, other] = [await waiting({ name: { 'zh-Hans': '厦门百分百％测试有限公司' }, uscc }, '350203'), await waiting()];
  const both = [sought.enterprise.id, other.enterprise.id];
  for (const who of [centre[0], regulators.province]) {
    const found = async (query: string) => (await idsOf(who, query)).filter((id) => both.includes(id));
    expect(await found('')).toEqual(both);
    expect(await found(`&q=${encodeURIComponent('百分百')}`)).toEqual([sought.enterprise.id]);
    expect(await found(`&q=${uscc.toLowerCase()}`)).toEqual([sought.enterprise.id]);
    expect(await found('&q=%25')).toEqual([]);
    expect([await found('&territory=350203'), await found('&territory=350200'), await found('&territory=350100')]).toEqual([[sought.enterprise.id], both, []]);
    expect([await found('&state=submitted'), await found('&state=verified')]).toEqual([both, []]);
    for (const query of ['&territory=3502', '&state=x', `&q=${'x'.repeat(201)}`]) expect(await refusalOf(list(who, query))).toEqual([400, 'FORM_INVALID']);
  }
  expect(await idsOf(regulators.elsewhere, '&territory=350200')).toEqual([]); // a filter widens nothing
});

it('says to a regulator nothing of what the centre has not agreed on, and nothing of a draft of a change', async () => {
  const own = await verified();
  const { id } = own.enterprise;
  await centre[0].browser.post(`/enterprises/${id}/suspend`, { reason: '存疑' });
  await own.browser.post(`/enterprises/${id}/revision`, { name: { 'zh-Hans': '厦门新光电有限公司' } });
  expect([await lineOf(centre[0], own), await lineOf(regulators.city, own)]).toMatchObject([{ waits: 'suspend', proposed: true, revising: 'draft' }, { waits: null, proposed: false, revising: null }]);
  expect([await idsOf(centre[0], '&waiting=true'), await idsOf(regulators.city, '&waiting=true')].map((ids) => ids.includes(id))).toEqual([true, false]);
  await attach(place.database, own);
  await own.browser.post(`/enterprises/${id}/revision/submit`);
  expect(await lineOf(regulators.city, own)).toMatchObject({ revising: 'submitted', waits: null });
  expect((await idsOf(regulators.city, '&waiting=true')).includes(id)).toBe(true);
});

it('comes page by page, with how many there are, also where nobody is competent', async () => {
  const ids = [await waiting(), await waiting(), await waiting()].map(({ enterprise }) => enterprise.id);
  const read: string[] = [];
  let after: string | null = '';
  while (after !== null) {
    const page: Lines = (await regulators.district.browser.get<Lines>(`/enterprises?limit=2${after && `&after=${after}`}`)).body;
    read.push(...page.items.map(({ id }) => id));
    after = page.next;
  }
  expect(read).toEqual(await idsOf(regulators.district));
  expect(read.filter((id) => ids.includes(id))).toEqual(ids);
  expect((await list(regulators.district)).body.total).toBe(read.length);
  expect((await list(regulators.skills)).body).toMatchObject({ items: [], total: 0, next: null });
  expect(await refusalOf(list(await firm()))).toEqual([403, 'NOT_ALLOWED']);
});
