import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { anOrganisation } from './support/organisations';
import { aShownMapping, contentOfRows } from './support/shown-mappings';
import type { Problem } from './support/person';

type Found = Problem & Readonly<{
  items: { number: string; state: string }[]; total: number; next: string | null; restarted: boolean; facets: Record<string, { value: string; count: number }[]>; alike: { number: string; source: string }[]; unfiltered: number; also: string[];
}>;

const place = {} as { database: TestDatabase; server: ContractApp; numbers: string[]; cell: string };
const ends = (source: string, target: string) => ({ ...contentOfRows(1), source, target });

beforeAll(async () => {
  place.database = await testDatabase({ starter: true });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  const organisation = await anOrganisation(place.database, 'centre', '研究中心');
  const shown = (serial: number, source: string, target: string, state?: string) => aShownMapping(place.database, { serial, content: ends(source, target), organisation, ...(state && { state }) });
  place.numbers = [await shown(101, 'CNS 15598-1:2020', 'GB 4943.1-2022'), await shown(102, 'GB 4943.1-2022', 'CNS 15598-1:2020', 'suspended')];
  place.cell = await shown(103, 'GB 38031-2025', 'GB 38031-2020');
}, 300_000);
afterAll(() => place.server.close());

const search = async (asked: Record<string, string>): Promise<Found> => (await place.server.get<Found>(`/api/v1/mappings?${new URLSearchParams(asked)}`)).body;
const found = async (asked: Record<string, string>) => (await search(asked)).items.map(({ number }) => number);

it('finds by number, by a part of one, and by the number of a standard in any spelling', async () => {
  const [first, second] = place.numbers;
  expect(await found({})).toEqual([place.cell, second, first]);
  for (const q of ['GB4943.1-2022', 'gb 4943.1', '国标 4943.1-2022', 'cns 15598之1', 'CNS15598-1', 'ＧＢ　４９４３．１', 'CNS 15598-1 GB 4943.1']) expect([q, await found({ q })]).toEqual([q, [second, first]]);
  expect(await found({ q: first?.toLowerCase().replaceAll('-', '') ?? '' })).toEqual([first]);
  expect(await found({ q: 'gt-m-2031' })).toHaveLength(3);
  expect(await found({ standard: 'GB/T 4943.1-2022' })).toEqual([]);
  expect(await found({ standard: 'gb4943.1-2022' })).toEqual([second, first]);
});

it('tells of each what a list needs, without its rows', async () => {
  const { items: [line] } = await search({ q: place.cell });
  expect(line).toEqual({
    number: place.cell, version: 1, state: 'approved', since: '2026-11-29', until: null, source: 'GB 38031-2025', target: 'GB 38031-2020', direction: 'other', relations: ['superset'], degree: 'MOD',
    sectors: ['nev', 'batteries'], effect: 'technical-reference', territory: '350200', approvingBody: { 'zh-Hans': '某局', en: 'A bureau' }, example: false,
  });
});

it('finds by words of either edition in either script, and says what else was sought', async () => {
  const words = ['动力蓄电池', '動力蓄電池', '电动汽车 安全'];
  for (const q of words) expect([q, await found({ q })]).toEqual([q, [place.cell]]);
});

it('narrows by state, direction, relation, territory and sector, and counts', async () => {
  const [first, second] = place.numbers;
  expect([await found({ state: 'suspended' }), await found({ direction: 'taiwan-mainland' }), await found({ sector: 'batteries' }), await found({ territory: '440000' }), await found({ q: 'GB 4943.1', territory: '350200' })]).toEqual([[second], [first], [place.cell], [], [second, first]]);
  const { facets, total } = await search({});
  expect([total, facets['state'], facets['direction']?.length]).toEqual([3, [{ value: 'approved', count: 2 }, { value: 'suspended', count: 1 }], 3]);
  const stale = await search({ sector: 'elderly-care', q: 'GB 4943.1' });
  expect([stale.total, stale.unfiltered]).toEqual([0, 2]);
});

it('pages in every order, and tells of a place that is gone', async () => {
  const [first, second] = place.numbers;
  const page = await search({ limit: '2' });
  expect([page.items.length, page.next]).toEqual([2, second]);
  expect(await found({ limit: '2', after: page.next ?? '' })).toEqual([first]);
  expect(await found({ sort: 'oldest', limit: '1' })).toEqual([first]);
  expect((await search({ sort: 'oldest', after: 'GT-M-2031-000999-X' })).restarted).toBe(true);
});

it('where nothing is found it names what has the same serial', async () => {
  const { total, alike } = await search({ q: 'CNS 15598-9' });
  expect([total, alike.map(({ number }) => number)]).toEqual([0, [place.numbers[1], place.numbers[0]]]);
  expect((await place.server.get<Problem>('/api/v1/mappings?sort=random')).status).toBe(400);
  expect((await place.server.get<Problem>(`/api/v1/mappings?q=${'a'.repeat(201)}`)).status).toBe(400);
});

it('knows a change at once', async () => {
  await place.database.write.query(`update mapping.published set state = 'revoked' where number = $1`, [place.numbers[1]]);
  expect(await found({ state: 'revoked' })).toEqual([place.numbers[1]]);
  await place.database.write.query(`update mapping.published set state = 'suspended' where number = $1`, [place.numbers[1]]);
});

it('gives the list as a table, by its address and by what is accepted', async () => {
  for (const answer of [await place.server.get('/api/v1/mappings.csv?q=GB%2038031'), await place.server.get('/api/v1/mappings?q=GB%2038031', { accept: 'text/csv' })]) {
    expect(answer.headers['content-type']).toContain('text/csv');
    const lines = answer.text.split('\r\n');
    expect([lines.length, lines[0]?.startsWith('\ufeffnumber,version,state')]).toEqual([3, true]);
    expect(lines[1]).toContain(`${place.cell},1,approved`);
  }
});

it.each(['hans', 'hant', 'en'])('the page answers with the same and is complete without a script (%s)', async (segment) => {
  const page = async (query: string) => (await place.server.get(`/${segment}/m?${query}`)).text;
  expect(await page('q=cns15598%E4%B9%8B1')).toContain(`/${segment}/m/${place.numbers[0]}`);
  const nothing = await page('q=CNS%2015598-9');
  expect(nothing).toContain(`/${segment}/m/${place.numbers[0]}`);
  expect(nothing).toContain(`/${segment}/why`);
  expect(await page('q=GB%204943.1&sector=elderly-care')).toContain(`/${segment}/m?q=GB`);
});
