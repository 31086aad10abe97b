import { Module } from '@nestjs/common';
import { Clock } from '@pure/kernel';
import { LookUpStandard } from './application/read/look-up-standard';
import { StandardReader } from './application/read/standard-reader';
import { IdentitiesController } from './http/identities.controller';
import { NumbersController } from './http/numbers.controller';
import { SearchController } from './http/search.controller';
import { StandardsController } from './http/standards.controller';
import './http/texts';
import { SearchStore } from './application/search/ports';
import { LookUpNumbers, NumberBook } from './application/search/look-up-numbers';
import { SuggestQueries } from './application/search/suggest';
import { SearchStandards } from './application/search/search-standards';
import { TermReader } from './application/terms/term-reader';
import { CatalogueSectorsModule } from './catalogue-sectors.module';
import { CatalogueTermsModule } from './catalogue-terms.module';
import { SqlNeighbours } from './persistence/read/sql-neighbours';
import { SqlNumberFinder } from './persistence/read/sql-number-finder';
import { SqlStandardReader } from './persistence/read/sql-standard-reader';
import { SqlTallies } from './persistence/read/sql-tallies';
import { SqlViewReader } from './persistence/read/sql-view-reader';
import { SqlNumberBook } from './persistence/search/sql-number-book';
import { SqlSearchStore } from './persistence/search/sql-search-store';

/** Reading the catalogue: the port `StandardReader` and the public routes over it. */
@Module({
  imports: [CatalogueSectorsModule, CatalogueTermsModule],
  controllers: [SearchController, StandardsController, NumbersController, IdentitiesController],
  providers: [
    SqlNeighbours,
    SqlNumberFinder,
    SqlTallies,
    SqlViewReader,
    { provide: StandardReader, useClass: SqlStandardReader },
    { provide: SearchStore, useClass: SqlSearchStore },
    { provide: SearchStandards, useFactory: (store: SearchStore, terms: TermReader, clock: Clock) => new SearchStandards(store, terms, clock), inject: [SearchStore, TermReader, Clock] },
    { provide: SuggestQueries, useFactory: (store: SearchStore, terms: TermReader) => new SuggestQueries(store, terms), inject: [SearchStore, TermReader] },
    { provide: NumberBook, useClass: SqlNumberBook },
    { provide: LookUpNumbers, useFactory: (book: NumberBook, clock: Clock) => new LookUpNumbers(book, clock), inject: [NumberBook, Clock] },
    { provide: LookUpStandard, useFactory: (reader: StandardReader) => new LookUpStandard(reader), inject: [StandardReader] },
  ],
  exports: [StandardReader, LookUpStandard, LookUpNumbers, SearchStandards, SuggestQueries, CatalogueSectorsModule, CatalogueTermsModule],
})
export class CatalogueReadModule {}
