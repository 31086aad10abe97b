import { Module } from '@nestjs/common';
import { Clock } from '@pure/kernel';
import { type Database, DatabaseClock, WritePool } from '@platform/database';
import { ImportFile } from './application/import/import-file';
import { LoadStarterData } from './application/import/load-starter-data';
import { RefreshStatuses } from './application/import/refresh-statuses';
import { HourlyStatuses } from './jobs/hourly-statuses';
import { DiskStarterList } from './persistence/import/disk-starter-list';
import { DiskTableFiles } from './persistence/import/disk-table-files';
import { SqlImportStore } from './persistence/import/sql-import-store';

/** Writing the catalogue: what takes files in, and what keeps statuses true. */
export type CatalogueImport = Readonly<{ importFile: ImportFile; loadStarterData: LoadStarterData; refreshStatuses: RefreshStatuses }>;

const assemble = (pool: WritePool, clock: Clock): CatalogueImport => {
  const [store, files] = [new SqlImportStore(pool), new DiskTableFiles()];
  const importFile = new ImportFile(files, store, clock);
  return {
    importFile,
    loadStarterData: new LoadStarterData(new DiskStarterList(), files, store, importFile),
    refreshStatuses: new RefreshStatuses(store, clock),
  };
};

/** The same without Nest, for the command line, for the first start and for tests. */
export const catalogueImport = ({ read, write }: Database): CatalogueImport => assemble(write, new DatabaseClock(read));

@Module({
  providers: [
    {
      provide: RefreshStatuses,
      useFactory: (pool: WritePool, clock: Clock) => assemble(pool, clock).refreshStatuses,
      inject: [WritePool, Clock],
    },
    HourlyStatuses,
  ],
})
export class CatalogueImportModule {}
