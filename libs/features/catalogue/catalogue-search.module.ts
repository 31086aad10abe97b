import { Module } from '@nestjs/common';
import { Clock } from '@pure/kernel';
import { type Database, DatabaseClock, ReadPool } from '@platform/database';
import { LookUpNumbers } from './application/search/look-up-numbers';
import { SearchStore } from './application/search/ports';
import { SearchStandards } from './application/search/search-standards';
import { SuggestQueries } from './application/search/suggest';
import { LookUpList } from './application/search/uploaded-list';
import { TermReader } from './application/terms/term-reader';
import { CatalogueTermsModule } from './catalogue-terms.module';
import { SearchController } from './http/search.controller';
import './http/texts';
import { MemoryUploadedFiles } from './persistence/search/memory-uploaded-files';
import { SqlNumberBook } from './persistence/search/sql-number-book';
import { SqlSearchStore } from './persistence/search/sql-search-store';
import { SqlTermReader } from './persistence/terms/sql-term-reader';

/** Finding standards: by words and numbers, while typing, and many at once. */
export type CatalogueSearch = Readonly<{ searchStandards: SearchStandards; suggestQueries: SuggestQueries; lookUpNumbers: LookUpNumbers; lookUpList: LookUpList; store: SearchStore }>;

const assemble = (pool: ReadPool, terms: TermReader, clock: Clock): CatalogueSearch => {
  const store = new SqlSearchStore(pool);
  const lookUpNumbers = new LookUpNumbers(new SqlNumberBook(pool), clock);
  return {
    store,
    searchStandards: new SearchStandards(store, terms, clock),
    suggestQueries: new SuggestQueries(store, terms),
    lookUpNumbers,
    lookUpList: new LookUpList(new MemoryUploadedFiles(), lookUpNumbers),
  };
};

/** The same without Nest, for the command line, for benchmarks and for tests. */
export const catalogueSearch = ({ read }: Pick<Database, 'read'>): CatalogueSearch => assemble(read, new SqlTermReader(read), new DatabaseClock(read));

class Assembled {
  constructor(readonly parts: CatalogueSearch) {}
}

@Module({
  imports: [CatalogueTermsModule],
  controllers: [SearchController],
  providers: [
    { provide: Assembled, useFactory: (pool: ReadPool, terms: TermReader, clock: Clock) => new Assembled(assemble(pool, terms, clock)), inject: [ReadPool, TermReader, Clock] },
    { provide: SearchStandards, useFactory: ({ parts }: Assembled) => parts.searchStandards, inject: [Assembled] },
    { provide: SuggestQueries, useFactory: ({ parts }: Assembled) => parts.suggestQueries, inject: [Assembled] },
    { provide: LookUpNumbers, useFactory: ({ parts }: Assembled) => parts.lookUpNumbers, inject: [Assembled] },
    { provide: LookUpList, useFactory: ({ parts }: Assembled) => parts.lookUpList, inject: [Assembled] },
  ],
  exports: [SearchStandards, SuggestQueries, LookUpNumbers, LookUpList],
})
export class CatalogueSearchModule {}
