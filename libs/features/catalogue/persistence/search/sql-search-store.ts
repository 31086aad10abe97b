import { Injectable } from '@nestjs/common';
import { fold } from '@pure/han';
import { ReadPool } from '@platform/database';
import { facetsOf } from '../../domain/search/facet-values';
import type { Ordered } from '../../domain/search/list-order';
import { beginnings, COUNTED, type Counting, FACETED, type Plan, type Statistics } from '../../domain/search/plan';
import { MOST_CHECKS, MOST_VARIANTS, type Variant } from '../../domain/search/variants';
import {
  type HitRow, type ItemRecord, type NumberKeys, type NumberRow, SearchStore, type Selection, type SuggestedTitle, type Summary, type Window,
} from '../../application/search/ports';
import { queries as entries } from './entries.sql';
import { queries } from './hits.sql';
import { type Counted, drawn, type Sampled, statisticsOf } from './token-counts';

/** Without facets: how many hits there are. */
type FacetRow = Readonly<{ facets: string; count: number }>;
type TitleRow = Readonly<{ number: string; slug: string; title_hans: string | null; title_hant: string | null; title_en: string | null; title_fold: string }>;

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
      const counted = state?.entries ?? 0;
      const [frequencies, sample] = await Promise.all([this.pool.query<Counted>(queries.frequencies), this.pool.query<Sampled>(queries.sample, [drawn(counted)])]);
      this.known = { version, statistics: statisticsOf(counted, frequencies, sample) };
    }
    return this.known.statistics;
  }

  best({ variants, before }: Selection, phrase: string, plan: Plan, { limit, after, without }: Window): Promise<readonly HitRow[]> {
    const several = variants.length > 1;
    const values = [phrase, after.rank, after.id, before, limit, without];
    if (plan.by === 'index') return this.ask<HitRow>(several ? 'bestOfSeveralByIndex' : 'bestByIndex', [...ways(variants, several, 'checks'), ...values]);
    return this.ask<HitRow>(several ? 'bestOfSeveralByRank' : 'bestByRank', [...ways(variants, several, 'texts'), ...values, plan.bound]);
  }

  async titled({ variants, from, before }: Selection, phrase: string, limit: number): Promise<readonly HitRow[]> {
    const { most, bound } = beginnings((await this.statistics()).entries, limit);
    return this.ask<HitRow>('titled', [...way(variants[0], 'checks'), phrase, beginning(phrase), from, before, limit, most, bound]);
  }

  nearly(tokens: readonly number[], marks: readonly number[], { from, before }: Selection, limit: number): Promise<readonly HitRow[]> {
    return this.ask<HitRow>('nearly', [tokens, marks, from, before, limit]);
  }

  numbered({ documents, families, similar, serials }: NumberKeys): Promise<readonly NumberRow[]> {
    return this.ask<NumberRow>('numbered', [documents, families, similar, serials]);
  }

  async among(ids: readonly number[], { variants, from, before }: Selection): Promise<readonly number[]> {
    return (await this.ask<{ id: number }>('among', [...ways(variants, true, 'checks'), from, before, ids])).map(({ id }) => id);
  }

  async summary({ variants, from, before }: Selection, { by, limit, surelyMore }: Counting): Promise<Summary> {
    const several = variants.length > 1;
    const byIndex = by === 'index';
    const name = byIndex ? (several ? 'summaryOfSeveralByIndex' : 'summaryByIndex') : several ? 'summaryOfSeveralByReading' : 'summaryByReading';
    const summary = summaryOf(await this.ask<FacetRow>(name, [...ways(variants, several, byIndex ? 'checks' : 'texts'), from, before, limit, FACETED]));
    return surelyMore ? { ...summary, total: COUNTED + 1 } : summary;
  }

  async summaryOf(ids: readonly number[]): Promise<Summary> {
    return summaryOf(await this.ask<FacetRow>('summaryOf', [ids, FACETED]));
  }

  ordered(ids: readonly number[]): Promise<readonly Ordered[]> {
    return this.ask<Ordered>('ordered', [ids]);
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

type Texts = 'checks' | 'texts';

function ways(variants: readonly Variant[], several: boolean, texts: Texts): readonly unknown[] {
  return Array.from({ length: several ? MOST_VARIANTS : 1 }, (_, place) => way(variants[place], texts)).flat();
}

function way(variant: Variant | undefined, texts: Texts): readonly unknown[] {
  return [variant?.tokens ?? null, ...Array.from({ length: MOST_CHECKS }, (_, place) => variant?.[texts][place] ?? '')];
}

function summaryOf(rows: readonly FacetRow[]): Summary {
  const total = rows.find(({ facets }) => facets === '')?.count ?? 0;
  return { total, counted: Math.min(total, FACETED), facets: facetsOf(rows.filter(({ facets }) => facets !== '')) };
}
