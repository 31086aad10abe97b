import { Module } from '@nestjs/common';
import { Clock } from '@pure/kernel';
import { type Database, DatabaseClock, WritePool } from '@platform/database';
import { ExportOpenData } from './application/export/export-open-data';
import type { OpenDataFolder } from './application/export/open-data-ports';
import { ImportFile } from './application/import/import-file';
import { LoadStarterData } from './application/import/load-starter-data';
import { RefreshStatuses } from './application/import/refresh-statuses';
import { refreshedLater, SearchIndex } from './application/search/search-index';
import { HourlyStatuses } from './jobs/hourly-statuses';
import { SearchUpkeep } from './jobs/search-upkeep';
import { DiskOpenDataFolder } from './persistence/export/disk-open-data-folder';
import { SqlOpenDataReader } from './persistence/export/sql-open-data-reader';
import { DiskStarterList } from './persistence/import/disk-starter-list';
import { DiskTableFiles } from './persistence/import/disk-table-files';
import { SqlImportStore } from './persistence/import/sql-import-store';
import { SqlSearchIndex } from './persistence/search/sql-search-index';
import { readSectorTable } from './persistence/sectors/disk-sector-table';

/** Writing the catalogue: what takes files in, and what keeps statuses true. */
export type CatalogueImport = Readonly<{ importFile: ImportFile; loadStarterData: LoadStarterData; refreshStatuses: RefreshStatuses; searchIndex: SearchIndex }>;

const assemble = (pool: WritePool, clock: Clock): CatalogueImport => {
  const [store, files] = [new SqlImportStore(pool), new DiskTableFiles()];
  const searchIndex = new SqlSearchIndex(pool, readSectorTable());
  return {
    searchIndex,
    importFile: new ImportFile(files, store, clock, searchIndex),
    loadStarterData: new LoadStarterData(new DiskStarterList(), files, store, new ImportFile(files, store, clock, refreshedLater), searchIndex),
    refreshStatuses: new RefreshStatuses(store, clock, searchIndex),
  };
};

/** The same without Nest, for the command line, for the first start and for tests. */
export const catalogueImport = ({ read, write }: Database): CatalogueImport => assemble(write, new DatabaseClock(read));

/** What gives the catalogue away, and the folder that takes it. */
export type CatalogueExport = Readonly<{ exportOpenData: ExportOpenData; folder(path: string): OpenDataFolder }>;

export const catalogueExport = ({ read }: Pick<Database, 'read'>): CatalogueExport => ({
  exportOpenData: new ExportOpenData(new SqlOpenDataReader(read), new DatabaseClock(read)),
  folder: (path) => new DiskOpenDataFolder(path),
});

@Module({
  providers: [
    {
      provide: RefreshStatuses,
      useFactory: (pool: WritePool, clock: Clock) => assemble(pool, clock).refreshStatuses,
      inject: [WritePool, Clock],
    },
    {
      provide: SearchIndex,
      useFactory: (pool: WritePool, clock: Clock) => assemble(pool, clock).searchIndex,
      inject: [WritePool, Clock],
    },
    HourlyStatuses,
    SearchUpkeep,
  ],
})
export class CatalogueImportModule {}
