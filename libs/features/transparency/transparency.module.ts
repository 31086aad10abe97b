import { hash } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { WritePool } from '@platform/database';
import { PublicLog } from '@platform/publishing';
import { Signing } from '@platform/signing';
import type { Policy, Sha256 } from '@pure/log';
import { LogHalts } from './application/epoch/log-halts';
import { growthOf } from './application/growth/growth-of';
import { FirstCheckpoint } from './application/first-checkpoint';
import { Integrate } from './application/integrate';
import { LogHistory } from './application/log-history';
import { LogNews } from './application/log-news';
import { LogReader, LogStore } from './application/log-store';
import { MakeReceipt } from './application/make-receipt';
import { Publications } from './application/publication/publications';
import { publishStored } from './application/publication/publish-stored';
import { RecordStore } from './application/record-store';
import { CheckpointsController } from './http/checkpoints.controller';
import { EpochController } from './http/epoch.controller';
import { LogController } from './http/log.controller';
import { RecordsController } from './http/records.controller';
import './http/texts';
import { Integrator } from './jobs/integrator';
import { SqlFirstCheckpoint } from './persistence/sql-first-checkpoint';
import { SqlLogHalts } from './persistence/sql-log-halts';
import { SqlLogHistory } from './persistence/sql-log-history';
import { SqlLogNews } from './persistence/sql-log-news';
import { SqlLogStore } from './persistence/sql-log-store';
import { SqlPublicLog } from './persistence/sql-public-log';
import { SqlRecordStore } from './persistence/sql-record-store';
import { POLICY, TransparencyPublicationModule } from './transparency-publication.module';

/** Without Nest, for the first start. */
export const publicLogOf = (): PublicLog => new SqlPublicLog();

const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');

/** The public log of what is published. `PublicLog` is injectable everywhere. */
@Global()
@Module({
  imports: [TransparencyPublicationModule],
  controllers: [LogController, EpochController, RecordsController, CheckpointsController],
  providers: [
    { provide: PublicLog, useClass: SqlPublicLog },
    { provide: LogStore, useClass: SqlLogStore },
    { provide: RecordStore, useClass: SqlRecordStore },
    { provide: MakeReceipt, useFactory: (records: RecordStore, reader: LogReader) => new MakeReceipt(records, reader, sha256), inject: [RecordStore, LogReader] },
    { provide: FirstCheckpoint, useClass: SqlFirstCheckpoint },
    { provide: LogHistory, useClass: SqlLogHistory },
    { provide: LogHalts, useClass: SqlLogHalts },
    { provide: LogNews, useClass: SqlLogNews },
    {
      provide: Integrate,
      useFactory: (...[pool, store, halts, records, signing, environment, publications, policy]: [WritePool, LogStore, LogHalts, PublicLog, Signing, Environment, Publications, Policy]) => {
        const { begin, takeIn } = growthOf({ store, records, signing, publish: publishStored(publications, policy), sha256, environment });
        return new Integrate(pool, store, halts, begin, takeIn);
      },
      inject: [WritePool, LogStore, LogHalts, PublicLog, Signing, Environment, Publications, POLICY],
    },
    Integrator,
  ],
  exports: [FirstCheckpoint, PublicLog, RecordStore, MakeReceipt, LogHistory, LogNews, Integrate],
})
export class TransparencyModule {}
