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

it('people are counted from five on, in steps of five, until the end of the last month, without examples', async () => {
  const before = await figures();
  expect(before.lines).toEqual([]);
  await recognised(4);
  expect((await figures()).lines).toEqual([]);
  await recognised(3, { territory: ['350200'], days: 40 });
  await recognised(9, { decided: "(now() at time zone 'Asia/Shanghai')::date" });
  await recognised(9, { example: true });
  const told = await figures();
  expect(line(told, 'all', '')).toEqual({ by: 'all', value: '', atLeast: 5, withinDays: 15 });
  expect([line(told, 'trade', '养老护理员')?.atLeast, line(told, 'level', '四级')?.atLeast]).toEqual([5, 5]);
  expect([line(told, 'territory', '350000'), line(told, 'territory', '350200')]).toEqual([undefined, undefined]);
  expect(told.until < new Date().toISOString().slice(0, 8)).toBe(true);
  const csv = await own.server.get('/api/v1/recognition/figures.csv');
  expect(csv.text).toContain(`${told.until},trade,养老护理员,5,15`);
  const page = await own.server.get('/hans/recognition/figures');
  expect([page.status, page.text.includes('5 人以上'), page.text.includes('350200')]).toEqual([200, true, false]);
});

it('a firm’s filing with the recommendation of its association stands in the register with scope and territory, and nobody’s name', async () => {
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
  const saved = (await change(browser, begun, { paper: 'firm', level: '甲', certificateNumber: 'B-000123', scope: '与台湾证书相同', association: '某同业公会' })).body;
  await prove(browser, begun, 'certificate');
  const ready = (await prove(browser, begun, 'recommendation', 'c0')).body;
  expect([saved.state, ready.missing]).toEqual(['draft', []]);
  await browser.post(`/recognition/applications/${begun.id}/submit`, { catalogueVersion: 1 });
  await decidedBy(desk, begun.id, { level: undefined, officialNumber: '备案〔2026〕1号' });
  const { body } = await own.server.get<Firms>('/api/v1/recognition/firms?territory=350128');
  expect(body.items).toMatchObject([{ shown: 'valid', document: { scope: '与台湾证书相同', territory: ['350128'], filing: '备案〔2026〕1号', holder: { digests: [] } } }]);
  expect((await own.server.get<Firms>('/api/v1/recognition/firms?territory=110000')).body.total).toBe(0);
  expect((await own.server.get<Firms>('/api/v1/recognition/firms?q=B-000123')).body.total).toBe(0);
  const number = body.items[0]?.number ?? '';
  const pages = await Promise.all(['hans', 'hant', 'en'].flatMap((segment) => [`/${segment}/recognition/firms`, `/${segment}/r/${number}`]).map((each) => own.server.get(each)));
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  for (const { text } of pages) expect([text.includes('与台湾证书相同'), text.includes('builder@firm.example'), text.includes('B-000123')]).toEqual([true, false, false]);
});
