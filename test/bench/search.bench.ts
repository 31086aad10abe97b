import { catalogueSearch } from '@features/catalogue';
import { figure, type Report } from './figure';
import { entries, type Place } from './place';
import { drawQueries, queryClasses, type QueryClass } from './search-queries';
import { makeTrigramPeer, searchWays, type Way } from './search-ways';
import { quantile, timed } from './timing';

/** Fewer where the peers take seconds for each. */
const queriesFor = (rows: number) => (rows > 1_000_000 ? 40 : 150);
const WARM = 10;

type Peer = Readonly<{ name: string; way: Way; reason: string } | { name: string; way: null; reason: string }>;

/** The hits query of each class against pg_trgm and against the index of tokens with a sort, on the same rows. */
export async function searchFigures(place: Place, report: Report): Promise<void> {
  const database = await place.filled();
  const rows = await entries(database);
  const { store } = catalogueSearch(database);
  const ways = searchWays(database, store, await store.statistics());
  const queries = await drawQueries(database, queriesFor(rows));
  const hasTrigram = await makeTrigramPeer(database.url);
  const said = `${rows} entries`;
  const trigram = (way: Way, name = 'trigram', how = 'LIKE by pg_trgm, sorted'): Peer => ({ name, ...(hasTrigram ? { way, reason: `${how}, ${said}` } : { way: null, reason: 'the server has no pg_trgm' }) });
  for (const of of queryClasses) {
    const asked = queries[of];
    if (of === 'number') await compare(of, asked, ways.number, [trigram(ways.trigramNumber)], report);
    else {
      const ordered = trigram(ways.trigramOrRanks, 'trigram-or-ranks', 'LIKE by pg_trgm or in the order of ranks, as PostgreSQL chooses');
      await compare(of, asked, ways.product, [trigram(ways.trigram), ordered, { name: 'sorted', way: ways.sorted, reason: `GIN of tokens + sort, ${said}` }], report);
      await alone(`search-${of}-page`, asked, ways.page, `no peer: first page sorted by nearness, ${said}`, report);
      await alone(`search-${of}-facets`, asked, ways.summary, `no peer: exact total and facets, ${said}`, report);
    }
  }
}

async function compare(of: QueryClass, queries: readonly string[], product: Way, peers: readonly Peer[], report: Report): Promise<void> {
  const own = await measured(queries, product);
  for (const { name, way, reason } of peers) {
    const other = way && (await measured(queries, way));
    for (const [label, share] of shares) {
      report(figure({ name: `search-${of}-${label}-${name}`, value: quantile(own, share), unit: 'ms', baseline: other && quantile(other, share), n: queries.length, against: reason }));
    }
  }
}

async function alone(name: string, queries: readonly string[], way: Way, against: string, report: Report): Promise<void> {
  const took = await measured(queries, way);
  for (const [label, share] of shares) report(figure({ name: `${name}-${label}`, value: quantile(took, share), unit: 'ms', baseline: null, n: queries.length, against }));
}

const shares = [['p50', 0.5], ['p95', 0.95]] as const;

async function measured(queries: readonly string[], way: Way): Promise<readonly number[]> {
  await timed(queries.slice(0, WARM), way);
  return timed(queries, way);
}
