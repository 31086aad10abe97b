import { hash } from 'node:crypto';
import { Module } from '@nestjs/common';
import { Signing, SignerAway } from '@platform/signing';
import type { Sha256 } from '@pure/log';
import { CompareDays } from './application/compare-days';
import { LogHistory } from './application/log-history';
import { LogReader } from './application/log-store';
import { RecordStore } from './application/record-store';
import { SeeLog } from './application/see-log';
import { SeeRecords } from './application/see-records';
import { LogPages } from './pages/log.pages';
import { TransparencyPublicationModule } from './transparency-publication.module';
import { TransparencyModule } from './transparency.module';

const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');

/** The page stands while the signer is away, without the keys. */
const keysOf = (signing: Signing) => () => signing.keys().catch((fault: unknown) => {
  if (fault instanceof SignerAway) return [];
  throw fault;
});

/** The public page of the log. It needs the server's `PageFrame`. */
@Module({
  imports: [TransparencyModule, TransparencyPublicationModule],
  controllers: [LogPages],
  providers: [
    { provide: SeeLog, useFactory: (reader: LogReader, history: LogHistory, signing: Signing) => new SeeLog(reader, history, { sha256, keys: keysOf(signing) }), inject: [LogReader, LogHistory, Signing] },
    { provide: SeeRecords, useFactory: (records: RecordStore, reader: LogReader) => new SeeRecords(records, reader, sha256), inject: [RecordStore, LogReader] },
    { provide: CompareDays, useFactory: (history: LogHistory, reader: LogReader) => new CompareDays(history, reader, sha256), inject: [LogHistory, LogReader] },
  ],
})
export class TransparencyPagesModule {}
