import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate } from '@pure/kernel';
import type { FamilyView, NumberLookup, SlugLookup, Suggestion } from '../../application/read/number-lookup';
import type { ClassScheme, ClassView, Coverage } from '../../application/read/standard-list';
import { StandardReader } from '../../application/read/standard-reader';
import type { StandardView } from '../../application/standard-view';
import { SqlNumberFinder } from './sql-number-finder';
import { SqlTallies } from './sql-tallies';
import { SqlViewReader } from './sql-view-reader';

/** The reader over PostgreSQL. Where no day is asked for, it is today by the clock of the database. */
@Injectable()
export class SqlStandardReader extends StandardReader {
  constructor(
    private readonly clock: Clock,
    private readonly finder: SqlNumberFinder,
    private readonly views: SqlViewReader,
    private readonly tallies: SqlTallies,
  ) {
    super();
  }

  async findByNumber(text: string, asOf?: LocalDate): Promise<NumberLookup> {
    return this.finder.byNumber(text, await this.day(asOf));
  }

  async findBySlug(slug: string, asOf?: LocalDate): Promise<SlugLookup> {
    return this.finder.bySlug(slug, await this.day(asOf));
  }

  suggestions(text: string): Promise<readonly Suggestion[]> {
    return this.finder.suggestions(text);
  }

  async standardView(editionId: number, asOf?: LocalDate): Promise<StandardView | null> {
    return this.views.view(editionId, await this.day(asOf));
  }

  async familyView(slug: string, asOf?: LocalDate): Promise<FamilyView | null> {
    return this.finder.familyBySlug(slug, await this.day(asOf));
  }

  coverage(): Promise<Coverage> {
    return this.tallies.coverage();
  }

  browse(scheme: ClassScheme, code?: string): Promise<ClassView | null> {
    return this.tallies.browse(scheme, code);
  }

  private day(asOf: LocalDate | undefined): Promise<LocalDate> {
    return asOf === undefined ? this.clock.today() : Promise.resolve(asOf);
  }
}
