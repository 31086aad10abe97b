import { isDeepStrictEqual } from 'node:util';
import { type SearchPage, type SearchStandards, catalogueSearch } from '@features/catalogue';
import { conversion } from '@platform/han';
import { queriesFrom, seeded, take } from '../database/search/random-queries';
import { figure, type Report } from './figure';
import { entries, type Filled, type Place } from './place';

const QUERIES = 10_000;
const AT_ONCE = 4;
const converters = (['s2t', 's2tw', 's2hk', 't2s', 'tw2s', 'hk2s'] as const).map(conversion);

/** Queries drawn from titles, asked as they are and in each of six scripts: how many do not find the same. */
export async function scriptFigures(place: Place, report: Report): Promise<void> {
  const database = await place.filled();
  const { searchStandards } = catalogueSearch(database);
  const queries = take(QUERIES, queriesFrom(await hanTitles(database), seeded(2_026)));
  const differing: string[] = [];
  let [next, asked] = [0, 0];
  const worker = async (): Promise<void> => {
    for (let query = queries[next++]; query !== undefined; query = queries[next++]) {
      const others = [...new Set(converters.map((converter) => converter.convert(query ?? '')))].filter((other) => other !== query);
      asked += 1 + others.length;
      const own = await found(searchStandards, query);
      for (const other of others) if (!isDeepStrictEqual(await found(searchStandards, other), own)) differing.push(`${query} ≠ ${other}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const each of differing.slice(0, 20)) console.error(each);
  const said = `spellings that find something else, of ${asked} searches in ${await entries(database)} entries; queries × 6 scripts, equal spellings asked once`;
  report(figure({ name: 'scripts-differ', value: differing.length, unit: 'spellings', baseline: null, n: QUERIES, against: said }));
}

async function found(search: SearchStandards, q: string): Promise<Pick<SearchPage, 'total' | 'totalIsLowerBound' | 'facets'> & { hits: string[] }> {
  const { items, total, totalIsLowerBound, facets } = await search.execute({ q, limit: 100 });
  return { total, totalIsLowerBound, facets, hits: items.map(({ edition }) => edition.slug) };
}

async function hanTitles({ read }: Pick<Filled, 'read'>): Promise<readonly string[]> {
  const rows = await read.query<{ title: string }>('select coalesce(title_hans, title_hant) as title from catalogue.edition where coalesce(title_hans, title_hant) is not null order by id');
  return rows.map(({ title }) => title);
}
