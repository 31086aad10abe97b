import { Module } from '@nestjs/common';
import { CatalogueReading, FindRow, Handlers } from './application/catalogue/catalogue-reading';
import { SqlCatalogueReading } from './persistence/catalogue/sql-catalogue-reading';
import { SqlFindRow } from './persistence/catalogue/sql-find-row';
import { SqlHandlers } from './persistence/catalogue/sql-handlers';

/** Published catalogues and who decides under them; every part of the feature imports it. */
@Module({
  providers: [
    { provide: FindRow, useClass: SqlFindRow },
    { provide: CatalogueReading, useClass: SqlCatalogueReading },
    { provide: Handlers, useClass: SqlHandlers },
  ],
  exports: [FindRow, CatalogueReading, Handlers],
})
export class RecognitionCatalogueModule {}
