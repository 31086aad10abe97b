import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { anOrganisation } from './support/organisations';
import { aShownMapping, contentOfRows } from './support/shown-mappings';

type Tally = Readonly<{ pairs: number; approved: number; counts: Record<string, number> }>;
type Reach = Readonly<{ asOf: string; all: Tally; elsewhere: number; sectors: (Tally & Readonly<{ sector: string; mainland: { known: number }; taiwan: { known: number } }>)[] }>;

const place = {} as { database: TestDatabase; server: ContractApp; organisation: string };
beforeAll(async () => {
  place.database = await testDatabase({ starter: true });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  place.organisation = await anOrganisation(place.database, 'centre', '研究中心');
}, 300_000);
afterAll(() => place.server.close());

const reach = async (): Promise<Reach> => (await place.server.get<Reach>('/api/v1/coverage')).body;
const shown = (serial: number, more: Partial<Parameters<typeof aShownMapping>[1]> = {}, ends = { source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' }) =>
  aShownMapping(place.database, { serial, organisation: place.organisation, content: { ...contentOfRows(1), ...ends }, ...more });
const sum = ({ counts }: Tally): number => Object.values(counts).reduce((total, count) => total + count, 0);

it('counts the pairs of every sector, each part of its denominator', async () => {
  const { sectors, all, asOf } = await reach();
  expect(sectors).toHaveLength(9);
  for (const tally of [...sectors, all]) expect(sum(tally)).toBe(tally.pairs);
  expect(all.pairs).toBeGreaterThan(0);
  expect(sectors.some(({ mainland, taiwan }) => mainland.known > 0 && taiwan.known > 0)).toBe(true);
  expect(asOf).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

it('an approved mapping counts at once in every sector of its pair; an example and what has been suspended never do', async () => {
  const before = await reach();
  await shown(201, { example: true });
  await shown(202, { state: 'suspended' });
  await shown(203, {}, { source: 'GB 38031-2025', target: 'GB 38031-2020' });
  const between = await reach();
  expect([between.all, between.elsewhere]).toEqual([before.all, 1]);
  const number = await shown(204);
  const after = await reach();
  expect([after.all.approved, sum(after.all)]).toEqual([1, after.all.pairs]);
  const held = after.sectors.filter(({ approved }) => approved > 0).map(({ sector }) => sector);
  const { body } = await place.server.get<{ facets: Record<string, { value: string }[]> }>(`/api/v1/mappings?q=${number}`);
  expect(body.facets['sector']?.map(({ value }) => value).filter((sector) => !held.includes(sector))).toEqual([]);
});

it('is a table by its address and by what is accepted, with the moment in every line', async () => {
  for (const { headers, text } of [await place.server.get('/api/v1/coverage.csv'), await place.server.get('/api/v1/coverage', { accept: 'text/csv' })]) {
    const [head, ...lines] = text.trimEnd().split('\r\n');
    expect([String(headers['content-type']).split(';', 1)[0], head?.startsWith('\ufeffas_of,sector,'), lines.length, lines.at(-1)?.split(',')[1]]).toEqual(['text/csv', true, 10, 'all']);
  }
});

it.each([['hans', '样本不足 5 个，不显示比例'], ['hant', '樣本未滿 5 個，不顯示比例'], ['en', 'Fewer than 5']])('the page has the picture, its table and the denominators, and no share of a few (%s)', async (segment, few) => {
  const { text } = await place.server.get(`/${segment}/coverage`);
  expect([text.includes('class="heat"'), text.includes('<title id="reach-t">'), text.includes(few), (text.match(/<table/g) ?? []).length]).toEqual([true, true, true, 2]);
});
