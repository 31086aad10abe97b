import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts, exampleExperts } from '@features/access';
import { ClocksModule, SettingStore } from '@platform/clocks';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PersonalFields, Reveals } from '@platform/personal';
import { SealingModule, Secrets } from '@platform/sealing';
import { Clock } from '@pure/kernel';
import { MakeExamplePool } from './application/examples/make-example-pool';
import { ConsentedContacts, ConsentedNames } from './application/pool/consented';
import { SealedDetails } from './application/pool/expert-details';
import { KeepPool } from './application/pool/keep-pool';
import { OwnExpert } from './application/pool/own-expert';
import { PoolNotice } from './application/pool/pool-notice';
import { PoolReading } from './application/pool/pool-reading';
import { PoolStore } from './application/pool/pool-store';
import { ReadWorkload, WorkloadStore } from './application/pool/workload';
import { ExpertContacts, PublicNames } from './application/seam';
import { OwnExpertController } from './http/pool/own-expert.controller';
import { PoolController } from './http/pool/pool.controller';
import { WorkloadController } from './http/pool/workload.controller';
import './http/texts';
import { ExpertRecords } from './persistence/pool/expert-records';
import { SqlPoolStore } from './persistence/pool/sql-pool-store';
import { SqlWorkloadStore } from './persistence/pool/sql-workload-store';

/** Experts of both sides: how they come in, what they agree to, how they leave. */
@Module({
  imports: [AccessContactsModule, ClocksModule, SealingModule],
  controllers: [OwnExpertController, PoolController, WorkloadController],
  providers: [
    ExpertRecords,
    { provide: PoolStore, useClass: SqlPoolStore },
    { provide: SealedDetails, useFactory: (fields: PersonalFields) => new SealedDetails(fields), inject: [PersonalFields] },
    { provide: PoolNotice, useFactory: (settings: SettingStore, clock: Clock) => new PoolNotice(settings, clock), inject: [SettingStore, Clock] },
    { provide: PoolReading, useFactory: (pool: WritePool, store: PoolStore) => new PoolReading(pool, store), inject: [WritePool, PoolStore] },
    { provide: WorkloadStore, useClass: SqlWorkloadStore },
    { provide: ReadWorkload, useFactory: (pool: WritePool, store: WorkloadStore) => new ReadWorkload(pool, store), inject: [WritePool, WorkloadStore] },
    {
      provide: OwnExpert,
      useFactory: (...[pool, store, details, notice, journal, secrets, clock]: [WritePool, PoolStore, SealedDetails, PoolNotice, Journal, Secrets, Clock]) => new OwnExpert(pool, { store, details, notice }, journal, secrets, clock),
      inject: [WritePool, PoolStore, SealedDetails, PoolNotice, Journal, Secrets, Clock],
    },
    {
      provide: KeepPool,
      useFactory: (...[pool, store, details, own, contacts, reveals, secrets, journal, clock]: [WritePool, PoolStore, SealedDetails, OwnExpert, Contacts, Reveals, Secrets, Journal, Clock]) =>
        new KeepPool(pool, { store, details, own, contacts, reveals }, secrets, journal, clock),
      inject: [WritePool, PoolStore, SealedDetails, OwnExpert, Contacts, Reveals, Secrets, Journal, Clock],
    },
    { provide: MakeExamplePool, useFactory: (write: WritePool, own: OwnExpert, keeping: KeepPool) => new MakeExamplePool(exampleExperts({ write }), own, keeping), inject: [WritePool, OwnExpert, KeepPool] },
    { provide: PublicNames, useFactory: (store: PoolStore, details: SealedDetails) => new ConsentedNames(store, details), inject: [PoolStore, SealedDetails] },
    { provide: ExpertContacts, useFactory: (store: PoolStore) => new ConsentedContacts(store), inject: [PoolStore] },
  ],
  exports: [AccessContactsModule, ExpertContacts, KeepPool, OwnExpert, PoolStore, PublicNames, SealedDetails, SealingModule],
})
export class ReviewPoolModule {}
