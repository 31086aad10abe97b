import { readAtom } from '../support/atom';
import { DecidedPlace, pair } from './support/decided';

let place: DecidedPlace;
let number: string;
beforeAll(async () => {
  place = await DecidedPlace.start('feeds');
  number = await place.approved();
}, 240_000);
afterAll(() => place.server.close());

const get = (url: string, headers: Readonly<Record<string, string>> = {}) => place.server.nest.inject({ method: 'GET', url, headers });
const feed = async (url: string) => {
  const { statusCode, headers, body } = await get(url);
  expect([url, statusCode, headers['content-type']]).toEqual([url, 200, 'application/atom+xml; charset=utf-8']);
  return readAtom(body);
};

it.each(['mappings', 'notices', 'declarations', 'standards', 'open-data', 'standards/GB-4943.1-2022'])('%s is a feed in three languages, whose entries are the same', async (name) => {
  const [hans, hant, en] = [await feed(`/hans/feeds/${name}.atom`), await feed(`/hant/feeds/${name}.atom`), await feed(`/en/feeds/${name}.atom`)];
  expect([hans, hant, en].map(({ language }) => language)).toEqual(['zh-Hans', 'zh-Hant', 'en']);
  expect(new Set([hans, hant, en].map(({ id }) => id)).size).toBe(3);
  for (const other of [hant, en]) expect(other.entries.map(({ id, updated }) => [id, updated])).toEqual(hans.entries.map(({ id, updated }) => [id, updated]));
});

it('tells of each act of a mapping: which pair, by whom, where it holds, with what effect', async () => {
  const { entries, links } = await feed(`/hans/feeds/mappings/${number.toLowerCase()}.atom`);
  expect(entries.map(({ title }) => title)).toEqual([expect.stringContaining(`对应 ${number} 已批准`), expect.stringContaining(`对应 ${number} 开始公示`)]);
  expect(entries[0]).toMatchObject({ title: expect.stringContaining(pair.source), summary: expect.stringMatching(/作出机构：省局；适用地域：厦门市 350200；效力：技术参考。.*不构成官方互认/) });
  expect(entries[0]?.id).toMatch(new RegExp(`^tag:[^,]+,2026:${number}/2$`));
  expect(links['alternate']).toMatch(new RegExp(`/hans/m/${number}$`));
  expect((await feed('/en/feeds/notices.atom')).entries.map(({ title }) => title)).toContainEqual(expect.stringContaining(`Mapping ${number}: the notice has begun`));
});

it('speaks the language that is asked for where its address names none', async () => {
  const { body, headers } = await get(`/feeds/mappings/${number}.atom`, { 'accept-language': 'zh-TW' });
  expect([readAtom(body).language, headers['vary']]).toEqual(['zh-Hant', expect.stringContaining('Accept-Language')]);
});

it('is answered by 304 to whoever has it', async () => {
  const { headers } = await get('/hans/feeds/mappings.atom');
  const again = await get('/hans/feeds/mappings.atom', { 'if-none-match': String(headers['etag']) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

it('goes back page by page to the first entry, each once', async () => {
  await place.database.write.query(`
    insert into transparency.record (log, kind, number, version, document, sha256, sm3)
    select 'examples', 'catalog', 'open-data', v, '{}', sha256('{}'), sha256('{}') from generate_series(1001, 1120) v`);
  const ids: string[] = [];
  const pages: string[] = [];
  for (let url: string | undefined = '/en/feeds/open-data.atom'; url !== undefined && pages.length < 9; ) {
    const page = await feed(url);
    pages.push(page.id);
    ids.push(...page.entries.map(({ id }) => id));
    const { next } = page.links;
    url = next && next.slice(new URL(next).origin.length);
  }
  expect(pages.length).toBe(3);
  expect(new Set(pages).size).toBe(1);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(120);
});

it.each(['?before=hello', '?before=99999999999999999999', '?before=1&before=2', '?before=2026-02-31T00:00:00.000Z'])('takes a position that is none (%s) as the newest page', async (query) => {
  for (const name of ['mappings', 'declarations', 'standards']) expect((await feed(`/hans/feeds/${name}.atom${query}`)).links['self']).toBeDefined();
});

it.each(['/hans/feeds/mappings/GT-M-2026-000099-X.atom', '/hans/feeds/mappings/GT-D-1.atom', '/hans/feeds/enterprises/hello.atom', '/hans/feeds/standards/hello.atom', '/hans/feeds/nothing.atom', '/hans/feeds/mappings/none'])('%s is there no feed of', async (url) =>
  expect((await get(url)).statusCode).toBe(404));
