import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { TermBase } from '@pure/han';
import type { SourceRecord } from '../../application/read/records';
import { TermExpansion } from '../../application/terms/term-expansion';
import { TermList } from '../../application/terms/term-list';
import { type ApprovedTerm, type Expansion, type TermPage, TermReader, type TermView } from '../../application/terms/term-reader';
import { approvedTerms, severalMeanings, termView, type TermRecord } from '../../application/terms/term-record';
import type { SectorId } from '../../domain/sector';
import { queries } from './terms.sql';

type Loaded = Readonly<{ stamp: string; list: TermList; approved: readonly ApprovedTerm[]; base: TermBase; views: readonly TermView[]; expansions: Map<string, TermExpansion> }>;

/** How long, in milliseconds, terms are used before the database is asked whether they are still the same. */
const FRESH = 1_000;

/** The term base over PostgreSQL, held in memory. */
@Injectable()
export class SqlTermReader extends TermReader {
  private loaded: Loaded | null = null;
  private loading: Promise<Loaded> | null = null;
  private askedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly pool: ReadPool) {
    super();
  }

  async findTerms(q: string | undefined, sector: SectorId | undefined, limit: number, after?: string): Promise<TermPage | null> {
    return (await this.terms()).list.page(q, sector, limit, after);
  }

  async approvedTerms(): Promise<readonly ApprovedTerm[]> {
    return (await this.terms()).approved;
  }

  async termBase(): Promise<TermBase> {
    return (await this.terms()).base;
  }

  async expansions(word: string, sector?: SectorId): Promise<readonly Expansion[]> {
    const { expansions, views } = await this.terms();
    const of = expansions.get(sector ?? '') ?? new TermExpansion(views, sector);
    expansions.set(sector ?? '', of);
    return of.of(word);
  }

  /** What is loaded, while it is fresh; otherwise asked for anew, once for all who wait. */
  private async terms(): Promise<Loaded> {
    if (this.loaded && performance.now() - this.askedAt < FRESH) return this.loaded;
    this.loading ??= this.load().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private async load(): Promise<Loaded> {
    const stamp = (await this.pool.first<{ stamp: string }>(queries.stamp))?.stamp ?? '';
    if (this.loaded?.stamp !== stamp) this.loaded = await this.read(stamp);
    this.askedAt = performance.now();
    return this.loaded;
  }

  private async read(stamp: string): Promise<Loaded> {
    const [records, sources] = await this.pool.snapshot(
      async (tx) => [await tx.query<TermRecord>(queries.all), await tx.query<SourceRecord>(queries.sources)] as const,
    );
    const known = new Map(sources.map((source) => [source.id, source]));
    const views = records.map((record) => termView(record, known));
    const approved = approvedTerms(records);
    return { stamp, views, list: new TermList(views), approved, base: new TermBase([...approved, ...severalMeanings(records)]), expansions: new Map() };
  }
}
