import { hash } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { WritePool } from '@platform/database';
import { PublicLog } from '@platform/publishing';
import { Signing } from '@platform/signing';
import type { Sha256 } from '@pure/log';
import { LogHalts } from './application/epoch/log-halts';
import { Integrate } from './application/integrate';
import { LogReader, LogStore } from './application/log-store';
import { MakeReceipt } from './application/make-receipt';
import { Publications } from './application/publications';
import { ReadResource } from './application/read-resource';
import { RecordStore } from './application/record-store';
import { SeeLog } from './application/see-log';
import { EpochController } from './http/epoch.controller';
import { LogController } from './http/log.controller';
import { RecordsController } from './http/records.controller';
import './http/texts';
import { Integrator } from './jobs/integrator';
import { SqlLogHalts } from './persistence/sql-log-halts';
import { SqlLogReader } from './persistence/sql-log-reader';
import { SqlLogStore } from './persistence/sql-log-store';
import { SqlPublicLog } from './persistence/sql-public-log';
import { SqlPublications } from './persistence/sql-publications';
import { SqlRecordStore } from './persistence/sql-record-store';
import { growthOf } from './wire-growth';

/** Without Nest, for the first start. */
export const publicLogOf = (): PublicLog => new SqlPublicLog();

const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');

/** The public log of what is published. `PublicLog` is injectable everywhere. */
@Global()
@Module({
  controllers: [LogController, EpochController, RecordsController],
  providers: [
    { provide: PublicLog, useClass: SqlPublicLog },
    { provide: LogStore, useClass: SqlLogStore },
    { provide: LogReader, useClass: SqlLogReader },
    { provide: Publications, useClass: SqlPublications },
    { provide: RecordStore, useClass: SqlRecordStore },
    { provide: ReadResource, useFactory: (reader: LogReader) => new ReadResource(reader), inject: [LogReader] },
    { provide: MakeReceipt, useFactory: (records: RecordStore, reader: LogReader) => new MakeReceipt(records, reader, sha256), inject: [RecordStore, LogReader] },
    { provide: SeeLog, useFactory: (reader: LogReader, records: RecordStore) => new SeeLog(reader, records, sha256), inject: [LogReader, RecordStore] },
    { provide: LogHalts, useClass: SqlLogHalts },
    {
      provide: Integrate,
      useFactory: (...[pool, store, halts, records, signing, environment, publications]: [WritePool, LogStore, LogHalts, PublicLog, Signing, Environment, Publications]) => {
        const { begin, takeIn } = growthOf({ store, records, signing, publish: (...head) => publications.publish(...head), sha256, environment });
        return new Integrate(pool, store, halts, begin, takeIn);
      },
      inject: [WritePool, LogStore, LogHalts, PublicLog, Signing, Environment, Publications],
    },
    Integrator,
  ],
  exports: [PublicLog, SeeLog, Integrate],
})
export class TransparencyModule {}
