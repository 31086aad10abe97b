import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { EnterpriseStore } from './application/enterprise-store';
import { EnterpriseStores } from './application/enterprise-stores';
import { OwnEnterprise } from './application/own-enterprise';
import { ProposalStore } from './application/proposal-store';
import { PublishedStore } from './application/publication/published-store';
import { SiteStore } from './application/site-store';
import { SubmissionStore } from './application/submission-store';
import { SqlPublishedStore } from './persistence/publication/sql-published-store';
import { SqlEnterpriseStore } from './persistence/register/sql-enterprise-store';
import { SqlSiteStore } from './persistence/register/sql-site-store';
import { SqlProposalStore } from './persistence/review/sql-proposal-store';
import { SqlSubmissionStore } from './persistence/review/sql-submission-store';

/** What is kept of enterprises. */
@Module({
  providers: [
    { provide: EnterpriseStore, useClass: SqlEnterpriseStore },
    { provide: SiteStore, useClass: SqlSiteStore },
    { provide: SubmissionStore, useClass: SqlSubmissionStore },
    { provide: ProposalStore, useClass: SqlProposalStore },
    { provide: PublishedStore, useClass: SqlPublishedStore },
    {
      provide: EnterpriseStores,
      useFactory: (...parts: ConstructorParameters<typeof EnterpriseStores>) => new EnterpriseStores(...parts),
      inject: [EnterpriseStore, SiteStore, SubmissionStore, ProposalStore],
    },
    { provide: OwnEnterprise, useFactory: (...parts: ConstructorParameters<typeof OwnEnterprise>) => new OwnEnterprise(...parts), inject: [WritePool, EnterpriseStore] },
  ],
  exports: [EnterpriseStore, EnterpriseStores, PublishedStore, OwnEnterprise],
})
export class EnterpriseStoresModule {}
