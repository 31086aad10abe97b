import { Module } from '@nestjs/common';
import { CommonStandards } from './application/common-standards/common-standards';
import { SectorReader } from './application/sectors/sector-reader';
import { SectorTable } from './application/sectors/sector-table';
import { CommonStandardsController } from './http/common-standards.controller';
import { DiskCommonStandards } from './persistence/common-standards/disk-common-standards';
import { SqlViewReader } from './persistence/read/sql-view-reader';
import { readSectorTable } from './persistence/sectors/disk-sector-table';
import { SqlSectorFacts } from './persistence/sectors/sql-sector-facts';
import { SqlSectorReader } from './persistence/sectors/sql-sector-reader';

/** Sectors and common standards: the table that leads from classes to sectors, and the readers over it. */
@Module({
  controllers: [CommonStandardsController],
  providers: [
    SqlSectorFacts,
    SqlViewReader,
    { provide: SectorTable, useFactory: () => readSectorTable() },
    { provide: SectorReader, useClass: SqlSectorReader },
    { provide: CommonStandards, useClass: DiskCommonStandards },
  ],
  exports: [SectorTable, SectorReader, CommonStandards],
})
export class CatalogueSectorsModule {}
