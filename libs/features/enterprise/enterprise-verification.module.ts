import { Module } from '@nestjs/common';
import { AccessContactsModule, AccessFoundingModule, Contacts, FoundOrganisation } from '@features/access';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { DecisionLog } from '@platform/permissions';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersons } from '@platform/two-person';
import { Clock } from '@pure/kernel';
import { AnyEnterprise } from './application/any-enterprise';
import { ContactFields } from './application/attached/contact-fields';
import { ContactStore } from './application/attached/contact-store';
import { CompetentRegulators } from './application/competent-regulators';
import { EnterpriseStore } from './application/enterprise-store';
import { EnterpriseStores } from './application/enterprise-stores';
import { PublishedStore } from './application/publication/published-store';
import { ApplyDecision } from './application/verification/apply-decision';
import { CheckSuccession } from './application/verification/check-succession';
import { Impartiality } from './application/verification/impartiality';
import { ListEnterprises } from './application/verification/list-enterprises';
import { ProposeDecision } from './application/verification/propose-decision';
import { SettleDecision } from './application/verification/settle-decision';
import { SuccessionStore } from './application/verification/succession-store';
import { EnterpriseStoresModule } from './enterprise-stores.module';
import { MeasuresController } from './http/review/measures.controller';
import { VerificationController } from './http/review/verification.controller';
import { SuccessionsController } from './http/succession/successions.controller';
import './http/texts';
import { SqlSuccessionStore } from './persistence/succession/sql-succession-store';

/** What two persons of the centre decide on enterprises. */
@Module({
  imports: [AccessContactsModule, AccessFoundingModule, EnterpriseStoresModule, SealingModule],
  controllers: [VerificationController, MeasuresController, SuccessionsController],
  providers: [
    {
      provide: Impartiality,
      useFactory: (...parts: ConstructorParameters<typeof Impartiality>) => new Impartiality(...parts),
      inject: [Contacts, ContactStore, ContactFields, DecisionLog],
    },
    { provide: AnyEnterprise, useFactory: (...parts: ConstructorParameters<typeof AnyEnterprise>) => new AnyEnterprise(...parts), inject: [WritePool, EnterpriseStore, Impartiality] },
    { provide: ListEnterprises, useFactory: (enterprises: EnterpriseStore, regulators: CompetentRegulators) => new ListEnterprises(enterprises, regulators), inject: [EnterpriseStore, CompetentRegulators] },
    { provide: SuccessionStore, useClass: SqlSuccessionStore },
    {
      provide: CheckSuccession,
      useFactory: (...parts: ConstructorParameters<typeof CheckSuccession>) => new CheckSuccession(...parts),
      inject: [EnterpriseStore, SuccessionStore, Clock],
    },
    {
      provide: ApplyDecision,
      useFactory: (...parts: ConstructorParameters<typeof ApplyDecision>) => new ApplyDecision(...parts),
      inject: [EnterpriseStores, PublishedStore, SuccessionStore, FoundOrganisation],
    },
    {
      provide: ProposeDecision,
      useFactory: (...[any, stores, successions, persons, secrets, journal]: [AnyEnterprise, EnterpriseStores, CheckSuccession, TwoPersons, Secrets, Journal]) =>
        new ProposeDecision(any, stores, successions, { persons, secrets }, journal),
      inject: [AnyEnterprise, EnterpriseStores, CheckSuccession, TwoPersons, Secrets, Journal],
    },
    {
      provide: SettleDecision,
      useFactory: (...[any, { proposals }, persons, applying, successions, journal]: [AnyEnterprise, EnterpriseStores, TwoPersons, ApplyDecision, CheckSuccession, Journal]) =>
        new SettleDecision(any, proposals, persons, { applying, successions }, journal),
      inject: [AnyEnterprise, EnterpriseStores, TwoPersons, ApplyDecision, CheckSuccession, Journal],
    },
  ],
})
export class EnterpriseVerificationModule {}
