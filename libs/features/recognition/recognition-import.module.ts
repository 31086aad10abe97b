import type { OtherImporters } from '@features/catalogue';
import type { Database } from '@platform/database';
import type { PublicLog } from '@platform/publishing';
import { LogShippedCatalogues } from './application/catalogue/log-shipped';
import { SqlCatalogueReading } from './persistence/catalogue/sql-catalogue-reading';
import { catalogueTable } from './application/catalogue/import/catalogue-table';
import { qualificationTable, tradeTable } from './application/catalogue/import/reference-tables';
import { FreezeCatalogue } from './application/catalogue/freeze-catalogue';
import { DiskRegions } from './persistence/catalogue/disk-regions';
import { SqlReferenceTables } from './persistence/catalogue/import/sql-reference-tables';
import { SqlCatalogueStore } from './persistence/catalogue/sql-catalogue-store';

/** What files of this feature may be about on the command line. Catalogues come with the product or by two persons, never from there. */
export const recognitionSubjects = ['trades', 'qualifications'] as const;

/** What takes in reference tables and the catalogues that come with the product, for `catalogueImport`. */
export const recognitionImporters: OtherImporters = (citing) => {
  const [tables, store] = [new SqlReferenceTables(), new SqlCatalogueStore()];
  const shipped = { store, regions: new DiskRegions(), freezing: new FreezeCatalogue(store) };
  return {
    trades: { execute: (order) => citing.execute(order, tradeTable(tables)) },
    qualifications: { execute: (order) => citing.execute(order, qualificationTable(tables)) },
    'recognition-catalogues': { execute: (order) => citing.execute(order, catalogueTable(shipped)) },
  };
};

/** What came with the product, into the public log. After the starter data. */
export const logCatalogues = ({ write }: Pick<Database, 'write'>, log: PublicLog): Promise<void> => new LogShippedCatalogues(write, new SqlCatalogueReading(), log).execute();
