import { marksOf } from '../../domain/search/marks';
import { ranksOf } from '../../domain/search/rank';
import type { EntryFilters } from '../../domain/search/codes';
import { byPlace, type Tier } from '../../domain/search/tiers';
import { variantOf, variantsOf, type Synonym } from '../../domain/search/variants';
import { piecesOf, type Word } from '../../domain/search/words';
import type { HitRow, NumberRow, SearchStore, Selection } from './ports';
import type { SearchQuery } from './search-query';

/** A hit with why it is one, and the words to be marked in its titles. */
export type Hit = Readonly<{ id: number; tier: Tier; rank: number; length: number; key?: string; term?: string; words: readonly Word[] }>;

/** `whole`: all hits are at hand, nearest first. `open`: they are what a selection of entries finds. */
export type HitSet = Readonly<{ kind: 'whole'; hits: readonly Hit[] } | { kind: 'open'; selection: Selection; phrase: string }>;

const NEARLY = 1_000;
/** A pair of characters may be missing only where enough others are left. */
const LEAST_PAIRS = 3;

/** What a query leads to: its numbers where the catalogue has them, else words. */
export async function hitSetOf(store: SearchStore, query: SearchQuery, synonyms: readonly (readonly Synonym[])[], filters: EntryFilters): Promise<HitSet> {
  const rows = query.keys ? await store.numbered(query.keys) : [];
  if (rows.length > 0) return { kind: 'whole', hits: await numberHits(store, rows, query.beside, filters) };
  if (query.words.length === 0 && query.phrase !== '') return { kind: 'whole', hits: [] };
  const variants = variantsOf(query.words, marksOf(filters), synonyms);
  return { kind: 'open', selection: { variants, ...ranksOf(filters.status) }, phrase: query.phrase };
}

/** Words beside a number narrow its hits, unless none of them has these words. */
async function numberHits(store: SearchStore, rows: readonly NumberRow[], beside: readonly Word[], filters: EntryFilters): Promise<readonly Hit[]> {
  const everywhere = ranksOf(undefined);
  const withWords = beside.length > 0 ? new Set(await store.among(idsOf(rows), { variants: [variantOf(beside, [])], ...everywhere })) : new Set<number>();
  const meant = withWords.size > 0 ? rows.filter(({ id }) => withWords.has(id)) : rows;
  const marks = marksOf(filters);
  const range = ranksOf(filters.status);
  const isFiltered = marks.length > 0 || filters.status !== undefined;
  const fits = isFiltered ? new Set(await store.among(idsOf(meant), { variants: [{ tokens: marks, checks: [], texts: [], words: [] }], ...range })) : null;
  return meant.filter(({ id }) => fits?.has(id) ?? true).map((row): Hit => ({ ...row, words: beside })).sort(byPlace);
}

const idsOf = (rows: readonly Readonly<{ id: number }>[]): readonly number[] => rows.map(({ id }) => id);

/** Hits that lack one pair of the query's characters: for a query that finds nothing else. */
export async function nearlyHits(store: SearchStore, query: SearchQuery, filters: EntryFilters): Promise<readonly Hit[]> {
  const tokens = [...new Set(query.words.flatMap((word) => word.tokens))];
  if (tokens.length < LEAST_PAIRS) return [];
  const rows = await store.nearly(tokens, marksOf(filters), { variants: [], ...ranksOf(filters.status) }, NEARLY);
  const words = query.words.flatMap(piecesOf);
  return rows.map((row): Hit => ({ ...row, words })).sort(byPlace);
}

/** A row of a selection as a hit; what was found through a synonym stands behind what was typed. */
export function hitOf({ id, rank, length, tier, variant }: HitRow, { variants }: Selection): Hit {
  const { term, words = [] } = variants[variant] ?? {};
  const placed = { id, rank, length, words };
  return variant === 0 ? { ...placed, tier } : { ...placed, tier: 7, ...(term === undefined ? {} : { term }) };
}
