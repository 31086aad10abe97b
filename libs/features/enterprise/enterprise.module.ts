import { Module } from '@nestjs/common';
import { AccessFoundingModule, FoundOrganisation } from '@features/access';
import { WritePool } from '@platform/database';
import { scriptCharacters } from '@platform/han';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { Clock } from '@pure/kernel';
import { EnterpriseStore } from './application/enterprise-store';
import { EnterpriseStores } from './application/enterprise-stores';
import { OwnEnterprise } from './application/own-enterprise';
import { PublishedStore } from './application/publication/published-store';
import { ChangeEnterprise } from './application/register/change-enterprise';
import { ManageSites } from './application/register/manage-sites';
import { RegisterEnterprise } from './application/register/register-enterprise';
import { TakeParticulars } from './application/register/take-particulars';
import { ReviseEnterprise } from './application/revision/revise-enterprise';
import { RevisionStore } from './application/revision/revision-store';
import { SubmitRevision } from './application/revision/submit-revision';
import { SubmitEnterprise } from './application/submission/submit-enterprise';
import { EnterpriseAttachedModule } from './enterprise-attached.module';
import { EnterpriseHistoryModule } from './enterprise-history.module';
import { EnterprisePublicationModule } from './enterprise-publication.module';
import { EnterpriseStoresModule } from './enterprise-stores.module';
import { EnterpriseVerificationModule } from './enterprise-verification.module';
import { EnterprisesController } from './http/register/enterprises.controller';
import { SitesController } from './http/register/sites.controller';
import { RevisionsController } from './http/revision/revisions.controller';
import './http/texts';

const registering = [
  { provide: TakeParticulars, useFactory: (clock: Clock) => new TakeParticulars(scriptCharacters, clock), inject: [Clock] },
  {
    provide: RegisterEnterprise,
    useFactory: (...[pool, enterprises, organisations, taking, journal, idempotency]: [WritePool, EnterpriseStore, FoundOrganisation, TakeParticulars, Journal, Idempotency]) =>
      new RegisterEnterprise(pool, enterprises, organisations, taking, { journal, idempotency }),
    inject: [WritePool, EnterpriseStore, FoundOrganisation, TakeParticulars, Journal, Idempotency],
  },
  {
    provide: ChangeEnterprise,
    useFactory: (...[own, enterprises, published, organisations, taking, journal]: [OwnEnterprise, EnterpriseStore, PublishedStore, FoundOrganisation, TakeParticulars, Journal]) =>
      new ChangeEnterprise(own, { enterprises, published }, organisations, taking, journal),
    inject: [OwnEnterprise, EnterpriseStore, PublishedStore, FoundOrganisation, TakeParticulars, Journal],
  },
  {
    provide: ManageSites,
    useFactory: (own: OwnEnterprise, { sites }: EnterpriseStores, idempotency: Idempotency, journal: Journal) => new ManageSites(own, sites, idempotency, journal),
    inject: [OwnEnterprise, EnterpriseStores, Idempotency, Journal],
  },
  { provide: SubmitEnterprise, useFactory: (...parts: ConstructorParameters<typeof SubmitEnterprise>) => new SubmitEnterprise(...parts), inject: [OwnEnterprise, EnterpriseStores, Journal] },
  {
    provide: ReviseEnterprise,
    useFactory: (...parts: ConstructorParameters<typeof ReviseEnterprise>) => new ReviseEnterprise(...parts),
    inject: [OwnEnterprise, EnterpriseStore, RevisionStore, TakeParticulars, Journal],
  },
  { provide: SubmitRevision, useFactory: (...parts: ConstructorParameters<typeof SubmitRevision>) => new SubmitRevision(...parts), inject: [OwnEnterprise, EnterpriseStores, Journal] },
];

/** Taiwan-funded enterprises: registration, submission, verification, and what everybody sees of them. */
@Module({
  imports: [AccessFoundingModule, EnterpriseStoresModule, EnterpriseAttachedModule, EnterpriseVerificationModule, EnterpriseHistoryModule, EnterprisePublicationModule],
  controllers: [EnterprisesController, RevisionsController, SitesController],
  providers: registering,
})
export class EnterpriseModule {}
