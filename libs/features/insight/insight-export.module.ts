import { type CatalogueExport, catalogueExport } from '@features/catalogue';
import { mappingOpenData } from '@features/mapping';
import { recognitionCatalogueOpenData, recognitionOpenData } from '@features/recognition';
import type { Database } from '@platform/database';

/** The open data of all features, without Nest: for the command line, and for the daily version. */
export const openDataExport = (database: Pick<Database, 'read'>): CatalogueExport => catalogueExport(database, [mappingOpenData(), recognitionCatalogueOpenData(), recognitionOpenData()]);
