import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { cursorOf, positionOf, type ListPosition } from '../../application/read/list-position';
import { listKeys, listQuery, type ListQuery } from '../../application/read/list-query';
import { listedStandard, type AdoptedBase, type ItemRecord } from '../../application/read/listed-standard';
import { pageOn, RECOMPUTED } from '../../application/read/page-on-day';
import type { StandardFilters, StandardPage } from '../../application/read/standard-list';
import { queries } from './list-standards.sql';
import { containing, wordStarts } from './word-patterns';

type Hit = ListPosition & Readonly<{ counted: number }>;
type Place = readonly [rank: number | null, gone: number | null, newest: string | null, id: number | null];

const FIRST: Place = [null, null, null, null];
const COUNTED = 10_000;

/** Lists of standards, page by page. */
@Injectable()
export class SqlStandardList {
  constructor(private readonly pool: ReadPool) {}

  /** Null for a cursor that no page has given out. `today` decides statuses where no other day is asked for. */
  async page(filters: StandardFilters, limit: number, today: LocalDate, after?: string): Promise<StandardPage | null> {
    const position = after === undefined ? undefined : positionOf(after);
    if (position === null) return null;
    const query = listQuery(filters.q ?? '');
    if (filters.asOf !== undefined && filters.asOf !== today) return this.onDay({ ...filters, asOf: filters.asOf }, query, limit, position);
    const hits = await this.hits(filters, query, limit + 1, position);
    const items = await this.items(hits.slice(0, limit));
    const counted = hits[0]?.counted ?? (position ? await this.count(filters, query) : 0);
    const last = hits[limit - 1];
    return {
      items: items.map(({ hit, record, adoptions }) => listedStandard(hit.rank, record, adoptions, today)),
      total: Math.min(counted, COUNTED),
      totalIsLowerBound: counted > COUNTED,
      next: hits.length > limit && last ? cursorOf(last) : null,
      understood: understood(query),
      asOf: today,
    };
  }

  /** Another day: statuses of the hits are computed anew, of at most `RECOMPUTED` hits. */
  private async onDay(filters: StandardFilters & Readonly<{ asOf: LocalDate }>, query: ListQuery, limit: number, position?: ListPosition): Promise<StandardPage> {
    const { status, asOf, ...others } = filters;
    const hits = await this.hits(others, query, RECOMPUTED + 1);
    const items = await this.items(hits.slice(0, RECOMPUTED));
    const page = pageOn(asOf, items, status, limit, position);
    return { ...page, totalIsLowerBound: hits.length > RECOMPUTED, understood: understood(query), asOf, recomputed: items.length };
  }

  private async hits(filters: StandardFilters, query: ListQuery, limit: number, position?: ListPosition): Promise<readonly Hit[]> {
    const place: Place = position ? [position.rank, position.gone, position.newest, position.id] : FIRST;
    const { documents, families, similar } = listKeys(query.numbers);
    const serials = await this.serials(query);
    if (families.length === 0 && serials.length === 0) return this.pool.query<Hit>(queries.byTitle, [...values(filters, query.words), limit, ...place, wordStarts(query.words)]);
    const words = serials.length > 0 ? [] : query.words;
    return this.pool.query<Hit>(queries.byNumber, [...values(filters, words), limit, ...place, wordStarts(words), documents, families, similar, serials]);
  }

  /** A query of one word may be a bare serial. */
  private async serials({ numbers, words }: ListQuery): Promise<readonly string[]> {
    const [word] = words;
    if (numbers.length > 0 || words.length !== 1 || word === undefined) return [];
    const row = await this.pool.first<{ found: boolean }>(queries.hasSerial, [word]);
    return row?.found ? [word] : [];
  }

  private async count(filters: StandardFilters, query: ListQuery): Promise<number> {
    return (await this.hits(filters, query, 1))[0]?.counted ?? 0;
  }

  private async items(hits: readonly Hit[]) {
    const ids = hits.map((hit) => hit.id);
    const [records, bases] = await Promise.all([
      this.pool.query<ItemRecord>(queries.items, [ids]),
      this.pool.query<AdoptedBase & Readonly<{ national_id: number }>>(queries.adoptedBases, [ids]),
    ]);
    const byId = new Map(records.map((record) => [record.id, record]));
    const adoptionsOf = grouped(bases);
    return hits.flatMap((hit) => {
      const record = byId.get(hit.id);
      return record ? [{ hit, record, adoptions: adoptionsOf.get(hit.id) ?? [] }] : [];
    });
  }
}

function values(filters: StandardFilters, words: readonly string[]): readonly unknown[] {
  const { side, kind, status, ics, ccs, nature, adoption } = filters;
  return [words.map(containing), side ?? null, kind ?? null, status ?? null, ics ?? null, ccs ?? null, nature ?? null, adoption ?? null];
}

function understood({ understood: number, words, faults }: ListQuery): StandardPage['understood'] {
  return { ...(number === undefined ? {} : { number }), words, faults };
}

function grouped<B extends Readonly<{ national_id: number }>>(bases: readonly B[]): ReadonlyMap<number, readonly B[]> {
  const groups = new Map<number, B[]>();
  for (const base of bases) groups.set(base.national_id, [...(groups.get(base.national_id) ?? []), base]);
  return groups;
}
