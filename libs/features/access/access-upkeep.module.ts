import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { PurgeSpent } from './application/upkeep/purge-spent';
import { SpentStore } from './application/upkeep/spent-store';
import { HourlyPurge } from './jobs/hourly-purge';
import { SqlSpentStore } from './persistence/upkeep/sql-spent-store';

/** Rows that count no more are deleted by the worker. */
@Module({
  providers: [
    { provide: SpentStore, useClass: SqlSpentStore },
    { provide: PurgeSpent, useFactory: (pool: WritePool, spent: SpentStore) => new PurgeSpent(pool, spent), inject: [WritePool, SpentStore] },
    HourlyPurge,
  ],
})
export class AccessUpkeepModule {}
