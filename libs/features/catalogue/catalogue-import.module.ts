import { Module } from '@nestjs/common';
import { Clock } from '@pure/kernel';
import { type Database, DatabaseClock, OwnerPool, type WritePool } from '@platform/database';
import { clauseTable } from './application/clauses/clause-table';
import { ExportOpenData } from './application/export/export-open-data';
import type { OpenDataFolder, OpenDataOffer } from './application/export/open-data-ports';
import { ImportCitingFile } from './application/import/import-citing-file';
import { ImportFile } from './application/import/import-file';
import type { Importer, Importers } from './application/import/importer';
import { LoadStarterData } from './application/import/load-starter-data';
import { RefreshStatuses } from './application/import/refresh-statuses';
import { importSubjects } from './application/import/subject';
import { refreshedLater, SearchIndex } from './application/search/search-index';
import { HourlyStatuses } from './jobs/hourly-statuses';
import { SearchUpkeep } from './jobs/search-upkeep';
import { SqlClauseImports } from './persistence/clauses/sql-clause-imports';
import { CatalogueOpenData } from './persistence/export/catalogue-open-data';
import { DiskOpenDataFolder } from './persistence/export/disk-open-data-folder';
import { DiskStarterList } from './persistence/import/disk-starter-list';
import { DiskTableFiles } from './persistence/import/disk-table-files';
import { SqlImportStore } from './persistence/import/sql-import-store';
import { SqlSearchIndex } from './persistence/search/sql-search-index';
import { readSectorTable } from './persistence/sectors/disk-sector-table';

/** Writing the catalogue: what takes files in, and what keeps statuses true. `importers` has every subject, those of other features too. */
export type CatalogueImport = Readonly<{
  importFile: ImportFile;
  importers: Importers;
  loadStarterData: LoadStarterData;
  /** Invented standards, for an installation that shows itself. */
  loadExamples: LoadStarterData;
  refreshStatuses: RefreshStatuses;
  searchIndex: SearchIndex;
}>;

/** Importers of another feature's tables, which name documents of the catalogue. */
export type OtherImporters = (citing: ImportCitingFile) => Importers;

const assemble = (pool: WritePool, clock: Clock, ...others: readonly OtherImporters[]): CatalogueImport => {
  const [store, files] = [new SqlImportStore(pool), new DiskTableFiles()];
  const searchIndex = new SqlSearchIndex(pool, readSectorTable());
  const importersWith = (index: SearchIndex): Importers => {
    const importFile = new ImportFile(files, store, clock, index);
    const own = importSubjects.map((subject) => [subject, { execute: (order) => importFile.execute({ ...order, subject }) }] as const satisfies [string, Importer]);
    const citing = new ImportCitingFile(files, store, clock, index);
    return { ...Object.fromEntries(own), clauses: { execute: (order) => citing.execute(order, clauseTable(new SqlClauseImports())) }, ...Object.fromEntries(others.flatMap((other) => Object.entries(other(citing)))) };
  };
  return {
    searchIndex,
    importFile: new ImportFile(files, store, clock, searchIndex),
    importers: importersWith(searchIndex),
    loadStarterData: new LoadStarterData(new DiskStarterList(importersWith(refreshedLater)), files, store, searchIndex),
    loadExamples: new LoadStarterData(new DiskStarterList(importersWith(refreshedLater), 'examples/clause-pair/load.json'), files, store, searchIndex),
    refreshStatuses: new RefreshStatuses(store, clock, searchIndex),
  };
};

/** The same without Nest, for the command line, for the first start and for tests. */
export const catalogueImport = ({ read, write }: Database, ...others: readonly OtherImporters[]): CatalogueImport => assemble(write, new DatabaseClock(read), ...others);

/** What writes the open data, and the folder that takes them. */
export type CatalogueExport = Readonly<{ exportOpenData: ExportOpenData; folder(path: string): OpenDataFolder }>;

/** `others`: what other features give away beside the catalogue's own sets. */
export const catalogueExport = ({ read }: Pick<Database, 'read'>, others: readonly OpenDataOffer[] = []): CatalogueExport => ({
  exportOpenData: new ExportOpenData(read, new DatabaseClock(read), [new CatalogueOpenData(), ...others]),
  folder: (path) => new DiskOpenDataFolder(path),
});

@Module({
  providers: [
    {
      provide: RefreshStatuses,
      useFactory: (pool: OwnerPool, clock: Clock) => assemble(pool, clock).refreshStatuses,
      inject: [OwnerPool, Clock],
    },
    {
      provide: SearchIndex,
      useFactory: (pool: OwnerPool, clock: Clock) => assemble(pool, clock).searchIndex,
      inject: [OwnerPool, Clock],
    },
    HourlyStatuses,
    SearchUpkeep,
  ],
  exports: [SearchIndex],
})
export class CatalogueImportModule {}
