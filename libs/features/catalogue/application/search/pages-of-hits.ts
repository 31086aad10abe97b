import { planOf, type Statistics } from '../../domain/search/plan';
import type { Position } from '../../domain/search/cursor';
import { byPlace, type Placed } from '../../domain/search/tiers';
import { hitOf, type Hit } from './hit-set';
import type { After, SearchStore, Selection } from './ports';

/** So many hits, the first in the order of ranks, are sorted by nearness; the rest follows in the order of ranks. */
export const NEAR = 200;

/** The hits of a page, and where the next one begins. */
export type PageOfHits = Readonly<{ hits: readonly Hit[]; next?: Position }>;

/** One page of hits that are all at hand, nearest first. */
export function pageOfWhole(hits: readonly Hit[], limit: number, query: number, after?: Position): PageOfHits {
  const left = after?.in === 'near' ? hits.filter((hit) => byPlace(hit, after) > 0) : hits;
  const page = left.slice(0, limit);
  const last = page.at(-1);
  return { hits: page, ...(left.length > limit && last ? { next: nearPosition(query, last) } : {}) };
}

/** One page of hits that are all at hand, in their own order. */
export function pageOfOrdered(hits: readonly Hit[], limit: number, query: number, after?: Position): PageOfHits {
  const from = after?.in === 'ordered' ? after.at : 0;
  return { hits: hits.slice(from, from + limit), ...(from + limit < hits.length ? { next: { in: 'ordered', query, at: from + limit } } : {}) };
}

/** One page of what a selection finds. Null: nothing at all. */
export class OpenPages {
  constructor(
    private readonly store: SearchStore,
    private readonly statistics: Statistics,
    private readonly selection: Selection,
    private readonly phrase: string,
    private readonly query: number,
  ) {}

  async page(limit: number, after?: Position): Promise<PageOfHits | null> {
    if (after?.in === 'rest') return this.rest(limit, after, await this.beginning());
    const first = await this.best(NEAR, { rank: this.selection.from, id: 0 }, []);
    if (first.length === 0) return null;
    if (first.length < NEAR) return pageOfWhole([...first].sort(byPlace), limit, this.query, after);
    const beginning = await this.beginning();
    const near = once([...first, ...beginning]).sort(byPlace);
    const page = pageOfWhole(near, limit, this.query, after);
    const edge = first.at(-1);
    if (page.next || !edge) return page;
    const rest = await this.rest(limit - page.hits.length, edge, beginning);
    const last = page.hits.at(-1) ?? (after?.in === 'near' ? after : undefined);
    if (rest.hits.length > 0 || !last) return { ...rest, hits: [...page.hits, ...rest.hits] };
    return { hits: page.hits, ...(rest.next ? { next: nearPosition(this.query, last) } : {}) };
  }

  /** All hits in the order of ranks, up to a limit. */
  first(limit: number): Promise<readonly Hit[]> {
    return this.best(limit, { rank: this.selection.from, id: 0 }, []);
  }

  /** A page behind an edge; those whose titles begin with the query stand among the nearest already. */
  private async rest(limit: number, edge: After, beginning: readonly Hit[]): Promise<PageOfHits> {
    const hits = await this.best(limit + 1, edge, beginning.map(({ id }) => id));
    const page = hits.slice(0, limit);
    const last = page.at(-1) ?? edge;
    return { hits: page, ...(hits.length > limit ? { next: { in: 'rest', query: this.query, rank: last.rank, id: last.id } } : {}) };
  }

  private async best(limit: number, after: After, without: readonly number[]): Promise<readonly Hit[]> {
    const { selection, statistics } = this;
    const plan = planOf({ ...selection, from: after.rank }, statistics, limit);
    return (await this.store.best(selection, this.phrase, plan, { limit, after, without })).map((row) => hitOf(row, selection));
  }

  private async beginning(): Promise<readonly Hit[]> {
    if (this.phrase === '') return [];
    return (await this.store.titled(this.selection, this.phrase, NEAR)).map((row) => hitOf(row, this.selection));
  }
}

const nearPosition = (query: number, { tier, rank, length, id }: Placed): Position => ({ in: 'near', query, tier, rank, length, id });

function once(hits: readonly Hit[]): Hit[] {
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}
