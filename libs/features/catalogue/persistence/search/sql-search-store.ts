import { Injectable } from '@nestjs/common';
import { fold } from '@pure/han';
import { ReadPool } from '@platform/database';
import { facetNames, facetValues, type FacetName } from '../../domain/search/codes';
import type { Plan, Statistics } from '../../domain/search/plan';
import { MOST_CHECKS, MOST_VARIANTS, type Variant } from '../../domain/search/variants';
import {
  type Facets, type HitRow, type ItemRecord, type NumberKeys, type NumberRow, SearchStore, type Selection, type SuggestedTitle, type Summary, type Window,
} from '../../application/search/ports';
import { queries as entries } from './entries.sql';
import { queries } from './hits.sql';
import { statisticsOf } from './token-counts';

type FacetRow = Readonly<{ facet: FacetName | 'total'; value: string; count: number }>;
type TitleRow = Readonly<{ number: string; slug: string; title_hans: string | null; title_hant: string | null; title_en: string | null; title_fold: string }>;

const COUNTED_FOR_FACETS = 5_000;
const CHECK_EVERY_MS = 15_000;

/** Reads the entries over PostgreSQL, by prepared statements. */
@Injectable()
export class SqlSearchStore extends SearchStore {
  private known: Readonly<{ version: string; statistics: Statistics }> | undefined;
  private checkedAt = -CHECK_EVERY_MS;

  constructor(private readonly pool: ReadPool) {
    super();
  }

  async statistics(): Promise<Statistics> {
    const now = performance.now();
    if (this.known && now - this.checkedAt < CHECK_EVERY_MS) return this.known.statistics;
    this.checkedAt = now;
    const state = await this.pool.first<{ version: string; entries: number }>(entries.state);
    const version = state?.version ?? '';
    if (this.known?.version !== version) {
      this.known = { version, statistics: statisticsOf(state?.entries ?? 0, await this.pool.query<{ tok: number; df: number }>(queries.frequencies)) };
    }
    return this.known.statistics;
  }

  best({ variants, before }: Selection, phrase: string, plan: Plan, { limit, after, without }: Window): Promise<readonly HitRow[]> {
    const several = variants.length > 1;
    const values = [...ways(variants, several), phrase, after.rank, after.id, before, limit, without];
    if (plan.by === 'index') return this.ask<HitRow>(several ? 'bestOfSeveralByIndex' : 'bestByIndex', values);
    return this.ask<HitRow>(several ? 'bestOfSeveralByRank' : 'bestByRank', [...values, plan.bound]);
  }

  titled({ variants, from, before }: Selection, phrase: string, limit: number): Promise<readonly HitRow[]> {
    return this.ask<HitRow>('titled', [...way(variants[0]), phrase, beginning(phrase), from, before, limit]);
  }

  nearly(tokens: readonly number[], marks: readonly number[], { from, before }: Selection, limit: number): Promise<readonly HitRow[]> {
    return this.ask<HitRow>('nearly', [tokens, marks, from, before, limit]);
  }

  numbered({ documents, families, similar, serials }: NumberKeys): Promise<readonly NumberRow[]> {
    return this.ask<NumberRow>('numbered', [documents, families, similar, serials]);
  }

  async among(ids: readonly number[], { variants, from, before }: Selection): Promise<readonly number[]> {
    return (await this.ask<{ id: number }>('among', [...ways(variants, true), from, before, ids])).map(({ id }) => id);
  }

  async summary({ variants, from, before }: Selection, byIndex: boolean): Promise<Summary> {
    const several = variants.length > 1;
    const name = byIndex ? (several ? 'summaryOfSeveralByIndex' : 'summaryByIndex') : several ? 'summaryOfSeveralByReading' : 'summaryByReading';
    return summaryOf(await this.ask<FacetRow>(name, [...ways(variants, several), from, before]));
  }

  async summaryOf(ids: readonly number[]): Promise<Summary> {
    return summaryOf(await this.ask<FacetRow>('summaryOf', [ids]));
  }

  records(ids: readonly number[]): Promise<readonly ItemRecord[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.ask<ItemRecord>('records', [ids]);
  }

  numbersBeginning(key: string, most: number): Promise<readonly Readonly<{ number: string; slug: string }>[]> {
    return this.ask('numbersBeginning', [beginning(key), most]);
  }

  async titlesBeginning(folded: string, most: number): Promise<readonly SuggestedTitle[]> {
    const rows = await this.ask<TitleRow>('titlesBeginning', [beginning(folded), most]);
    return rows.map((row) => ({ number: row.number, slug: row.slug, title: printed(row) }));
  }

  private ask<Row extends object>(name: keyof typeof queries, values: readonly unknown[]): Promise<Row[]> {
    return this.pool.prepared<Row>(`search.${name}`, queries[name], values);
  }
}

const beginning = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`;

/** The title, as printed, whose fold was found. */
function printed({ title_hans, title_hant, title_en, title_fold }: TitleRow): string {
  const titles = [title_hans, title_hant, title_en].flatMap((title) => title ?? []);
  return titles.find((title) => fold(title) === title_fold) ?? titles[0] ?? '';
}

function ways(variants: readonly Variant[], several: boolean): readonly unknown[] {
  return Array.from({ length: several ? MOST_VARIANTS : 1 }, (_, place) => way(variants[place])).flat();
}

function way(variant: Variant | undefined): readonly unknown[] {
  return [variant?.tokens ?? null, ...Array.from({ length: MOST_CHECKS }, (_, place) => variant?.checks[place] ?? '')];
}

function summaryOf(rows: readonly FacetRow[]): Summary {
  const total = rows.find(({ facet }) => facet === 'total')?.count ?? 0;
  const facets = Object.fromEntries(facetNames.map((name) => [name, facetOf(name, rows)])) as Facets;
  return { total, counted: Math.min(total, COUNTED_FOR_FACETS), facets };
}

function facetOf(name: FacetName, rows: readonly FacetRow[]): Facets[FacetName] {
  const values: readonly string[] | undefined = name === 'ics' ? undefined : facetValues[name];
  return rows
    .filter(({ facet }) => facet === name)
    .map(({ value, count }) => ({ value: values?.[Number(value)] ?? value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
