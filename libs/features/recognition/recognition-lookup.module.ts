import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts } from '@features/access';
import { ReadPool } from '@platform/database';
import { Clock } from '@pure/kernel';
import { CatalogueReading, FindRow, Handlers } from './application/catalogue/catalogue-reading';
import { LookUpRows } from './application/lookup/look-up-rows';
import { LookupShelf } from './application/lookup/lookup-shelf';
import { SeeCatalogue } from './application/lookup/see-catalogue';
import { RecognitionRowsController } from './http/lookup/rows.controller';
import { SqlLookupShelf } from './persistence/lookup/sql-lookup-shelf';
import { RecognitionCatalogueModule } from './recognition-catalogue.module';
import { RecognitionSuggestionModule } from './recognition-suggestion.module';

/** Looking up what a qualification is worth, for pages and programs, and suggesting what is not there. */
@Module({
  imports: [AccessContactsModule, RecognitionCatalogueModule, RecognitionSuggestionModule],
  controllers: [RecognitionRowsController],
  providers: [
    { provide: LookupShelf, useClass: SqlLookupShelf },
    { provide: LookUpRows, useFactory: (...parts: ConstructorParameters<typeof LookUpRows>) => new LookUpRows(...parts), inject: [ReadPool, FindRow, LookupShelf, Handlers, Clock] },
    { provide: SeeCatalogue, useFactory: (...parts: ConstructorParameters<typeof SeeCatalogue>) => new SeeCatalogue(...parts), inject: [ReadPool, CatalogueReading, Handlers, Clock, Contacts] },
  ],
  exports: [LookUpRows, RecognitionSuggestionModule, SeeCatalogue],
})
export class RecognitionLookupModule {}
