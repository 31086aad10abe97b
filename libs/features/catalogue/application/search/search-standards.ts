import { Clock, type LocalDate } from '@pure/kernel';
import { fold } from '@pure/han';
import { cursorOf, digestOf, positionOf, type Position } from '../../domain/search/cursor';
import { idsInOrder } from '../../domain/search/list-order';
import { COUNTED, countingOf } from '../../domain/search/plan';
import { hitSetOf, nearlyHits, type Hit, type HitSet } from './hit-set';
import { hitsOnDay, RECOMPUTED } from './hits-on-day';
import { searchItem } from './search-item';
import { OpenPages, pageOfOrdered, pageOfWhole, type PageOfHits } from './pages-of-hits';
import { type ItemRecord, SearchStore, type Summary } from './ports';
import { type Expansion, TermReader } from '../terms/term-reader';
import type { SearchAsked, SearchItem, SearchPage } from './search-page';
import { searchQuery, type SearchQuery } from './search-query';
import { understoodTerms } from './understood';

type Asked = SearchAsked & Readonly<{ query: SearchQuery; expansions: readonly (readonly Expansion[])[]; digest: number; position?: Position; restarted: boolean; today: LocalDate }>;
type Found = PageOfHits & Readonly<{ summary: Summary; records?: ReadonlyMap<number, ItemRecord>; recomputed?: number; sorted?: number }>;

/** Finds standards by number, by words of their titles in either script, and by filters. */
export class SearchStandards {
  constructor(
    private readonly store: SearchStore,
    private readonly terms: TermReader,
    private readonly clock: Clock,
  ) {}

  async execute(search: SearchAsked): Promise<SearchPage> {
    const asked = await this.read(search);
    const day = asked.asOf ?? asked.today;
    const found = await this.find(asked);
    const records = found.records ?? (await this.records(found.hits));
    const { total, facets, counted } = found.summary;
    const isDated = found.recomputed !== undefined;
    return {
      items: found.hits.flatMap((hit) => itemOf(hit, records, day, search.q)),
      total: Math.min(total, COUNTED),
      totalIsLowerBound: isDated ? (found.recomputed ?? 0) >= RECOMPUTED : total > COUNTED,
      next: found.next ? cursorOf(found.next) : null,
      restarted: asked.restarted,
      facets,
      facetsOf: counted,
      understood: { ...(asked.query.number === undefined ? {} : { number: asked.query.number }), terms: understoodTerms(asked.query.words, asked.expansions), faults: asked.query.faults },
      asOf: day,
      ...(found.sorted === undefined ? {} : { sorted: found.sorted }),
      ...(found.recomputed === undefined ? {} : { recomputed: found.recomputed }),
    };
  }

  /** The hits one by one, at most `most`, in the order of the pages. */
  async *every(search: Omit<SearchAsked, 'limit' | 'after'>, most: number): AsyncGenerator<SearchItem> {
    let after: string | null = '';
    for (let left = most; left > 0 && after !== null; ) {
      const page: SearchPage = await this.execute({ ...search, limit: Math.min(left, AT_ONCE), ...(after && { after }) });
      yield* page.items;
      left -= page.items.length;
      after = page.items.length > 0 ? page.next : null;
    }
  }

  private async read(search: SearchAsked): Promise<Asked> {
    const query = searchQuery(search.q ?? '');
    const digest = digestOf(JSON.stringify([query.phrase, query.keys?.documents, Object.entries(search.filters ?? {}).sort(), search.asOf, search.sort]));
    const position = search.after === undefined ? undefined : (positionOf(search.after, digest) ?? undefined);
    const [today, expansions] = await Promise.all([this.clock.today(), Promise.all(query.words.map(({ text }) => this.terms.expansions(text, search.filters?.sector)))]);
    return { ...search, query, expansions, digest, today, restarted: search.after !== undefined && !position, ...(position && { position }) };
  }

  private async find(asked: Asked): Promise<Found> {
    const { filters = {}, asOf, today } = asked;
    if (asOf !== undefined && asOf !== today) return this.onDay(asked, asOf);
    const set = await hitSetOf(this.store, asked.query, synonymsOf(asked), filters);
    if (set.kind === 'whole') return this.whole(asked, set.hits);
    const statistics = await this.store.statistics();
    const pages = new OpenPages(this.store, statistics, set.selection, set.phrase, asked.digest);
    const [page, summary] = await Promise.all([asked.sort ? this.sorted(asked, await pages.first(MOST_SORTED)) : pages.page(asked.limit, asked.position), this.store.summary(set.selection, countingOf(set.selection, statistics))]);
    if (page) return { ...page, summary, ...(asked.sort && summary.total > MOST_SORTED ? { sorted: MOST_SORTED } : {}) };
    return this.whole(asked, await nearlyHits(this.store, asked.query, filters));
  }

  private async whole(asked: Asked, hits: readonly Hit[]): Promise<Found> {
    const { limit, digest, position } = asked;
    const page = (await this.sorted(asked, hits)) ?? pageOfWhole(hits, limit, digest, position);
    return { ...page, summary: await this.store.summaryOf(hits.map(({ id }) => id)) };
  }

  /** A page of hits in the order that was asked for; null where none was, or there are no hits. */
  private async sorted({ sort, limit, digest, position }: Asked, hits: readonly Hit[]): Promise<PageOfHits | null> {
    if (!sort || hits.length === 0) return null;
    const byId = new Map(hits.map((hit) => [hit.id, hit]));
    const ids = idsInOrder(sort, await this.store.ordered([...byId.keys()]));
    return pageOfOrdered(ids.flatMap((id) => byId.get(id) ?? []), limit, digest, position);
  }

  /** Another day: statuses of the hits are computed anew, of at most `RECOMPUTED` hits. */
  private async onDay(asked: Asked, day: LocalDate): Promise<Found> {
    const { status, ...filters } = asked.filters ?? {};
    const all = await this.firstHits(await hitSetOf(this.store, asked.query, synonymsOf(asked), filters), asked.digest);
    const records = await this.records(all);
    const { hits, statuses } = hitsOnDay(day, all, records, status);
    const found = await this.whole(asked, hits);
    return { ...found, records, recomputed: all.length, summary: { ...found.summary, facets: { ...found.summary.facets, status: statuses } } };
  }

  private async firstHits(set: HitSet, digest: number): Promise<readonly Hit[]> {
    if (set.kind === 'whole') return set.hits.slice(0, RECOMPUTED);
    return new OpenPages(this.store, await this.store.statistics(), set.selection, set.phrase, digest).first(RECOMPUTED);
  }

  private async records(hits: readonly Hit[]): Promise<ReadonlyMap<number, ItemRecord>> {
    return new Map((await this.store.records(hits.map(({ id }) => id))).map((record) => [record.id, record]));
  }
}

const AT_ONCE = 500;
/** Most hits that are put in another order than that of nearness. */
const MOST_SORTED = 5_000;

const synonymsOf = ({ expansions }: Asked) => expansions.map((of) => of.map(({ folded, terms: [term] }) => ({ text: folded, ...(term === undefined ? {} : { term }) })));

function itemOf(hit: Hit, records: ReadonlyMap<number, ItemRecord>, day: LocalDate, q: string | undefined): readonly SearchItem[] {
  const record = records.get(hit.id);
  return record ? [searchItem(hit, record, day, q !== undefined && fold(q) !== '')] : [];
}
