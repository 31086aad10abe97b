import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersons } from '@platform/two-person';
import { Clock } from '@pure/kernel';
import { AnyEnterprise } from './application/any-enterprise';
import { EnterpriseStore } from './application/enterprise-store';
import { EnterpriseStores } from './application/enterprise-stores';
import { PublishedStore } from './application/publication/published-store';
import { ReadEnterprise } from './application/read-enterprise';
import { RecordSuccession } from './application/record-succession';
import { SuccessionStore } from './application/succession-store';
import { ApplyDecision } from './application/verification/apply-decision';
import { ProposeDecision } from './application/verification/propose-decision';
import { SettleDecision } from './application/verification/settle-decision';
import { EnterpriseStoresModule } from './enterprise-stores.module';
import { MeasuresController } from './http/review/measures.controller';
import { VerificationController } from './http/review/verification.controller';
import { SuccessionsController } from './http/succession/successions.controller';
import './http/texts';
import { SqlSuccessionStore } from './persistence/succession/sql-succession-store';

/** What two persons of the centre decide on enterprises. */
@Module({
  imports: [EnterpriseStoresModule, SealingModule],
  controllers: [VerificationController, MeasuresController, SuccessionsController],
  providers: [
    { provide: AnyEnterprise, useFactory: (...parts: ConstructorParameters<typeof AnyEnterprise>) => new AnyEnterprise(...parts), inject: [WritePool, EnterpriseStore] },
    { provide: ReadEnterprise, useFactory: (...parts: ConstructorParameters<typeof ReadEnterprise>) => new ReadEnterprise(...parts), inject: [WritePool, EnterpriseStores] },
    { provide: SuccessionStore, useClass: SqlSuccessionStore },
    {
      provide: RecordSuccession,
      useFactory: (...parts: ConstructorParameters<typeof RecordSuccession>) => new RecordSuccession(...parts),
      inject: [AnyEnterprise, EnterpriseStore, SuccessionStore, Clock, Journal],
    },
    { provide: ApplyDecision, useFactory: (...parts: ConstructorParameters<typeof ApplyDecision>) => new ApplyDecision(...parts), inject: [EnterpriseStores, PublishedStore] },
    {
      provide: ProposeDecision,
      useFactory: (...parts: ConstructorParameters<typeof ProposeDecision>) => new ProposeDecision(...parts),
      inject: [AnyEnterprise, EnterpriseStores, TwoPersons, Secrets, Journal],
    },
    {
      provide: SettleDecision,
      useFactory: (...parts: ConstructorParameters<typeof SettleDecision>) => new SettleDecision(...parts),
      inject: [AnyEnterprise, EnterpriseStores, TwoPersons, ApplyDecision, Journal],
    },
  ],
})
export class EnterpriseVerificationModule {}
