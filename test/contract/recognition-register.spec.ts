import { aDesk, decidedBy } from './support/certificates';
import { aFirm, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import { OwnPerson } from './support/person';
import { aCatalogue, type Application, change, firmRow, prove } from './support/recognition';

type Firms = Readonly<{ total: number; items: readonly Readonly<{ number: string; shown: string; document: { scope: string; territory: string[]; holder: { enterprise: string; name: Record<string, string> }; filing: string } }>[] }>;
type Figures = Readonly<{ until: string; firms: number; lines: readonly Readonly<{ by: string; value: string; atLeast: number; withinDays: number }>[] }>;

const own = new OwnPerson();
let serial = 0;

/** So many people of a trade, recognised on a day in so many days; nothing of them is kept. */
async function recognised(count: number, { trade = '养老护理员', territory = ['350000'], decided = "date_trunc('month', now() at time zone 'Asia/Shanghai')::date - 3", days = 12, example = false } = {}): Promise<void> {
  const organisation = await anOrganisation(own.database, 'regulator', '某局');
  for (let place = 0; place < count; place += 1) {
    serial += 1;
    await own.database.write.query(
      `with made as (insert into recognition.application (id, organisation_id, account_id, kind, catalogue, catalogue_version, row_key) values (gen_random_uuid(), $1::uuid, $2::uuid, 'person', 'x', 1, 'r1') returning id)
       insert into recognition.certificate (number, kind, application_id, organisation_id, version, records, state_since, trade, level, territory, received, decided, example)
       select $3, 'person', id, $1::uuid, 1, 1, ${decided}, $4, '四级', $5::text[], ${decided} - $6::int, ${decided}, $7 from made`,
      [organisation, own.account.id, `counted-${serial}`, trade, territory, days, example],
    );
  }
}

const figures = async () => (await own.server.get<Figures>('/api/v1/recognition/figures')).body;
const line = ({ lines }: Figures, by: string, value: string) => lines.find((each) => each.by === by && each.value === value);

it('people are counted from five on, in steps of five, until the end of the last month, without examples, and none of a group of fewer is in any figure', async () => {
  const before = await figures();
  expect(before.lines).toEqual([]);
  await recognised(4);
  expect((await figures()).lines).toEqual([]);
  await recognised(10);
  await recognised(3, { trade: '美容师', days: 40 });
  await recognised(9, { decided: "(now() at time zone 'Asia/Shanghai')::date" });
  await recognised(9, { example: true });
  const told = await figures();
  expect(line(told, 'all', '')).toEqual({ by: 'all', value: '', atLeast: 10, withinDays: 15 });
  expect([line(told, 'trade', '养老护理员')?.atLeast, line(told, 'level', '四级')?.atLeast, line(told, 'trade', '美容师')]).toEqual([10, 10, undefined]);
  expect(told.lines.filter(({ by }) => by === 'month').map(({ value, atLeast }) => [value, atLeast])).toEqual([[`../${told.until.slice(0, 7)}`, 10]]);
  expect(told.until < new Date().toISOString().slice(0, 8)).toBe(true);
  const csv = await own.server.get('/api/v1/recognition/figures.csv');
  expect(csv.text).toContain(`${told.until},trade,养老护理员,10,15`);
  const page = await own.server.get('/hans/recognition/figures');
  expect([page.status, page.text.includes('10 人以上'), page.text.includes('美容师')]).toEqual([200, true, false]);
  // No figure less another is one to four people, whatever else is counted.
  await recognised(7, { trade: '育婴员', territory: ['350200'] });
  await recognised(6, { trade: '保育师', territory: ['350128', '350200'], decided: "date_trunc('month', now() at time zone 'Asia/Shanghai')::date - 70" });
  await recognised(2, { trade: '保育师', territory: ['350400'] });
  const { lines } = await figures();
  for (const one of lines) for (const other of lines) expect([1, 2, 3, 4]).not.toContain(Math.abs(one.atLeast - other.atLeast));
  const all = lines.find(({ by }) => by === 'all')?.atLeast ?? 0;
  for (const by of ['kind', 'trade', 'level', 'month']) {
    const parts = lines.filter((each) => each.by === by);
    // Each part may be up to four more than is told: a reader can conclude of nobody that they are hidden.
    expect(all).toBeLessThanOrEqual(parts.reduce((sum, { atLeast }) => sum + atLeast + 4, 0));
  }
  expect(lines.some(({ value }) => value === '350400')).toBe(false);
});

it('a firm’s filing with the recommendation of its association stands in the register with scope and territory, and nobody’s name; it is found in either script and by filters', async () => {
  const place = { database: own.database, server: own.server };
  const house = await anOrganisation(own.database, 'centre', '研究中心');
  const centre = [await aMember(place, house, 'centre', 'first@centre.example'), await aMember(place, house, 'centre', 'second@centre.example')] as const;
  const firm = await aFirm(place, 'builder@firm.example');
  await submitted(own.database, firm);
  await verifiedBy(centre, firm);
  const catalogue = await aCatalogue(own.database, { kind: 'firm', output: 'filing', territory: ['350128'], rows: [firmRow()] });
  const desk = await aDesk(own, catalogue);
  const { browser } = firm;
  const begun = (await browser.post<Application>('/recognition/applications', { catalogue, row: 'f1', whose: 'firm' })).body;
  const saved = (await change(browser, begun, { paper: 'firm', level: '甲', certificateNumber: 'B-000123', scope: '房屋建築工程', association: '某同业公会' })).body;
  await prove(browser, begun, 'certificate');
  const ready = (await prove(browser, begun, 'recommendation', 'c0')).body;
  expect([saved.state, ready.missing]).toEqual(['draft', []]);
  await browser.post(`/recognition/applications/${begun.id}/submit`, { catalogueVersion: 1 });
  await decidedBy(desk, begun.id, { level: undefined, officialNumber: '备案〔2026〕1号' });
  const { body } = await own.server.get<Firms>('/api/v1/recognition/firms?territory=350128');
  expect(body.items).toMatchObject([{ shown: 'valid', document: { scope: expect.stringContaining('房屋建築工程（'), territory: ['350128'], filing: '备案〔2026〕1号', holder: { digests: [] } } }]);
  expect((await own.server.get<Firms>('/api/v1/recognition/firms?territory=110000')).body.total).toBe(0);
  expect((await own.server.get<Firms>('/api/v1/recognition/firms?q=B-000123')).body.total).toBe(0);
  const number = body.items[0]?.number ?? '';
  const total = async ([name, value]: readonly [string, string]) => (await own.server.get<Firms>(`/api/v1/recognition/firms?${new URLSearchParams({ [name]: value })}`)).body.total;
  const sought = [['q', '甲等營造業'], ['q', '甲等营造业'], ['q', '营造业 甲等'], ['q', '房屋建筑'], ['q', number], ['q', '备案〔2026〕1号'], ['state', 'valid'], ['row', `${catalogue}/f1`]] as const;
  expect(await Promise.all(sought.map(total))).toEqual(sought.map(() => 1));
  expect(await Promise.all(([['q', '乙等營造業'], ['state', 'revoked'], ['row', `${catalogue}/f2`]] as const).map(total))).toEqual([0, 0, 0]);
  const table = await own.server.get('/api/v1/recognition/firms.csv?state=valid');
  expect([table.headers['content-type'], table.text.split('\r\n').length, table.text.includes(`${number},`)]).toEqual(['text/csv; charset=utf-8; header=present', 3, true]);
  const pages = await Promise.all(['hans', 'hant', 'en'].flatMap((segment) => [`/${segment}/recognition/firms`, `/${segment}/r/${number}`]).map((each) => own.server.get(each)));
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  for (const { text } of pages) expect([text.includes('房屋建築工程（'), text.includes('builder@firm.example'), text.includes('B-000123')]).toEqual([true, false, false]);
});
