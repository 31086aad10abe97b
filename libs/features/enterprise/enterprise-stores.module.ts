import { Module } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { PersonalFields } from '@platform/personal';
import { ContactFields } from './application/attached/contact-fields';
import { ContactStore } from './application/attached/contact-store';
import { EvidenceStore } from './application/attached/evidence-store';
import { EnterpriseStore } from './application/enterprise-store';
import { EnterpriseStores } from './application/enterprise-stores';
import { OwnEnterprise } from './application/own-enterprise';
import { ProposalStore } from './application/proposal-store';
import { PublishedStore } from './application/publication/published-store';
import { SiteStore } from './application/site-store';
import { SubmissionStore } from './application/submission-store';
import { SqlContactStore } from './persistence/attached/sql-contact-store';
import { SqlEvidenceStore } from './persistence/attached/sql-evidence-store';
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
    { provide: ContactStore, useClass: SqlContactStore },
    { provide: EvidenceStore, useClass: SqlEvidenceStore },
    { provide: ContactFields, useFactory: (fields: PersonalFields) => new ContactFields(fields), inject: [PersonalFields] },
    { provide: PublishedStore, useClass: SqlPublishedStore },
    {
      provide: EnterpriseStores,
      useFactory: (...[enterprises, sites, submissions, proposals, contacts, fields, evidence]: [EnterpriseStore, SiteStore, SubmissionStore, ProposalStore, ContactStore, ContactFields, EvidenceStore]) =>
        new EnterpriseStores(enterprises, sites, submissions, proposals, { contacts, fields, evidence }),
      inject: [EnterpriseStore, SiteStore, SubmissionStore, ProposalStore, ContactStore, ContactFields, EvidenceStore],
    },
    { provide: OwnEnterprise, useFactory: (...parts: ConstructorParameters<typeof OwnEnterprise>) => new OwnEnterprise(...parts), inject: [WritePool, EnterpriseStore] },
  ],
  exports: [EnterpriseStore, EnterpriseStores, ContactStore, ContactFields, EvidenceStore, PublishedStore, OwnEnterprise],
})
export class EnterpriseStoresModule {}
