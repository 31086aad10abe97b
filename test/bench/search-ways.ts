import type { CatalogueSearch } from '@features/catalogue';
import type { Database } from '@platform/database';
import { fold } from '@pure/han';
import { OpenPages } from '../../libs/features/catalogue/application/search/pages-of-hits';
import { searchQuery } from '../../libs/features/catalogue/application/search/search-query';
import { countingOf, planOf, type Statistics } from '../../libs/features/catalogue/domain/search/plan';
import { ranksOf } from '../../libs/features/catalogue/domain/search/rank';
import { variantOf } from '../../libs/features/catalogue/domain/search/variants';
import { wordsOf } from '../../libs/features/catalogue/domain/search/words';
import { onServer } from '../support/templates';

/** A way to answer a query, and how many hits came. */
export type Way = (query: string) => Promise<number>;
export type Ways = Readonly<{
  /** The first 20 hits in the order of ranks, as the store of the product finds them. */
  product: Way;
  /** The product's first page: the first 200 hits and those whose titles begin with the query, sorted by nearness. */
  page: Way;
  /** Total and facets. */
  summary: Way;
  number: Way;
  /** The same 20 hits by `LIKE`: what a trigram index finds is sorted. */
  trigram: Way;
  /** The same, where PostgreSQL may also read rows in the order of ranks until there are 20. */
  trigramOrRanks: Way;
  trigramNumber: Way;
  /** The same 20 hits by the index of tokens alone: fetched whole, then sorted. */
  sorted: Way;
}>;

const FIRST = 20;
const EXTENSION = 'create extension if not exists pg_trgm';

/** What the trigram index needs: the same rows in the same order, titles and numbers. False where the extension is missing. */
export async function makeTrigramPeer(url: string): Promise<boolean> {
  return onServer(url, async (client) => {
    if (!(await client.query(EXTENSION).then(() => true, () => false))) return false;
    await client.query(`
      create schema if not exists bench;
      create table bench.trigram as
        select s.id, s.rank, s.title_fold, lower(e.number) as number
        from catalogue.search_entry s join catalogue.edition e on e.id = s.id order by s.rank, s.id;
      create index on bench.trigram using gin (title_fold gin_trgm_ops);
      create index on bench.trigram using gin (number gin_trgm_ops);
      create index on bench.trigram (rank, id);
      analyze bench.trigram`);
    return true;
  });
}

export function searchWays({ read }: Pick<Database, 'read'>, store: CatalogueSearch['store'], statistics: Statistics): Ways {
  const selection = (query: string) => ({ variants: [variantOf(wordsOf(fold(query)), [])], ...ranksOf(undefined) });
  const pattern = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const trigram = (column: string, texts: readonly string[], order: 'rank' | 'rank + 0'): Promise<object[]> => {
    const likes = texts.map((_, place) => `${column} like $${place + 2}`).join(' and ');
    return read.prepared(`bench.trigram.${column}.${texts.length}.${order}`, `select id, rank from bench.trigram where ${likes} order by ${order}, id limit $1`, [FIRST, ...texts.map(pattern)]);
  };
  return {
    async product(query) {
      const asked = selection(query);
      const plan = planOf(asked, statistics, FIRST);
      return (await store.best(asked, fold(query), plan, { limit: FIRST, after: { rank: asked.from, id: 0 }, without: [] })).length;
    },
    page: async (query) => (await new OpenPages(store, statistics, selection(query), fold(query), 0).page(FIRST))?.hits.length ?? 0,
    async summary(query) {
      const asked = selection(query);
      return (await store.summary(asked, countingOf(asked, statistics))).total;
    },
    async number(query) {
      const { keys } = searchQuery(query);
      return keys ? (await store.numbered(keys)).length : 0;
    },
    trigram: async (query) => (await trigram('title_fold', query.split(' '), 'rank + 0')).length,
    trigramOrRanks: async (query) => (await trigram('title_fold', query.split(' '), 'rank')).length,
    trigramNumber: async (query) => (await trigram('number', [query], 'rank + 0')).length,
    async sorted(query) {
      const [variant] = selection(query).variants;
      const [check = ''] = variant?.checks ?? [];
      const sql = 'select id, rank from catalogue.search_entry where tok @> $1::int[] and strpos(title_fold, $2) > 0 order by rank + 0, id limit $3';
      return (await read.prepared('bench.sorted', sql, [variant?.tokens ?? [], check, FIRST])).length;
    },
  };
}
