import { Module } from '@nestjs/common';
import { CatalogueSheetsModule, SheetFiles } from '@features/catalogue';
import { Environment, siteOrigin } from '@platform/config';
import type { Database } from '@platform/database';
import { BeginMapping } from './application/drafts/begin-mapping';
import { ExportedMappings } from './application/exchange/exported-mappings';
import { ExportMapping } from './application/exchange/export-mapping';
import { ImportMapping } from './application/exchange/import-mapping';
import { MappingExportsController } from './http/exchange/exports.controller';
import { MappingImportsController } from './http/exchange/imports.controller';
import './http/exchange/texts';
import { MappingDraftsModule } from './mapping-drafts.module';
import { SqlExportedMappings } from './persistence/exchange/sql-exported-mappings';

/** Mappings as files: out for everybody, in as drafts of the centre. */
@Module({
  imports: [CatalogueSheetsModule, MappingDraftsModule],
  controllers: [MappingExportsController, MappingImportsController],
  providers: [
    { provide: ExportedMappings, useClass: SqlExportedMappings },
    { provide: ExportMapping, useFactory: (mappings: ExportedMappings, environment: Environment) => new ExportMapping(mappings, siteOrigin(environment)), inject: [ExportedMappings, Environment] },
    { provide: ImportMapping, useFactory: (files: SheetFiles, beginning: BeginMapping) => new ImportMapping(files, beginning), inject: [SheetFiles, BeginMapping] },
  ],
})
export class MappingExchangeModule {}

/** The way out without Nest, for the command line and for benchmarks. */
export const mappingExport = ({ read }: Pick<Database, 'read'>, origin: string): ExportMapping => new ExportMapping(new SqlExportedMappings(read), origin);
