import { Module } from '@nestjs/common';
import { CompetentRegulators } from './application/competent-regulators';
import { EnterpriseStore } from './application/enterprise-store';
import { EnterpriseCounts } from './application/publication/enterprise-counts';
import { FindPublished } from './application/publication/find-published';
import { PublishedStore } from './application/publication/published-store';
import { SupervisedEnterprises } from './application/supervised-enterprises';
import { VerifiedEnterprises } from './application/verified-enterprises';
import { EnterpriseStoresModule } from './enterprise-stores.module';
import { PublishedController } from './http/publication/published.controller';
import './http/texts';

/** What everybody sees of enterprises, and who of them may publish. */
@Module({
  imports: [EnterpriseStoresModule],
  controllers: [PublishedController],
  providers: [
    { provide: FindPublished, useFactory: (published: PublishedStore) => new FindPublished(published), inject: [PublishedStore] },
    { provide: EnterpriseCounts, useFactory: (published: PublishedStore) => new EnterpriseCounts(published), inject: [PublishedStore] },
    { provide: VerifiedEnterprises, useFactory: (enterprises: EnterpriseStore) => new VerifiedEnterprises(enterprises), inject: [EnterpriseStore] },
    { provide: SupervisedEnterprises, useFactory: (...parts: ConstructorParameters<typeof SupervisedEnterprises>) => new SupervisedEnterprises(...parts), inject: [EnterpriseStore, CompetentRegulators] },
  ],
  exports: [FindPublished, EnterpriseCounts, VerifiedEnterprises, SupervisedEnterprises, EnterpriseStoresModule],
})
export class EnterprisePublicationModule {}
