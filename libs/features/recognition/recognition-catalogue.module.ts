import { Module } from '@nestjs/common';
import { CatalogueReading, FindRow, Handlers } from './application/catalogue/catalogue-reading';
import { CatalogueStore, Regions } from './application/catalogue/catalogue-store';
import { FreezeCatalogue } from './application/catalogue/freeze-catalogue';
import { GatherCatalogueFacts } from './application/catalogue/catalogue-facts';
import { ReferenceTables } from './application/catalogue/import/reference-rows';
import { DiskRegions } from './persistence/catalogue/disk-regions';
import { SqlReferenceTables } from './persistence/catalogue/import/sql-reference-tables';
import { SqlCatalogueReading } from './persistence/catalogue/sql-catalogue-reading';
import { SqlCatalogueStore } from './persistence/catalogue/sql-catalogue-store';
import { SqlFindRow } from './persistence/catalogue/sql-find-row';
import { SqlHandlers } from './persistence/catalogue/sql-handlers';

/** Published catalogues, tables to look up in, and who decides; every part of the feature imports it. */
@Module({
  providers: [
    { provide: FindRow, useClass: SqlFindRow },
    { provide: CatalogueReading, useClass: SqlCatalogueReading },
    { provide: Handlers, useClass: SqlHandlers },
    { provide: ReferenceTables, useClass: SqlReferenceTables },
    { provide: CatalogueStore, useClass: SqlCatalogueStore },
    { provide: Regions, useClass: DiskRegions },
    { provide: FreezeCatalogue, useFactory: (store: CatalogueStore) => new FreezeCatalogue(store), inject: [CatalogueStore] },
    { provide: GatherCatalogueFacts, useFactory: (store: CatalogueStore, regions: Regions) => new GatherCatalogueFacts(store, regions), inject: [CatalogueStore, Regions] },
  ],
  exports: [FindRow, CatalogueReading, Handlers, ReferenceTables, CatalogueStore, FreezeCatalogue, GatherCatalogueFacts],
})
export class RecognitionCatalogueModule {}
