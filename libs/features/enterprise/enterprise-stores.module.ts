import { Module } from '@nestjs/common';
import { AccessModule, Competences } from '@features/access';
import { WritePool } from '@platform/database';
import { DecisionLog } from '@platform/permissions';
import { PersonalFields } from '@platform/personal';
import { ContactFields } from './application/attached/contact-fields';
import { ContactStore } from './application/attached/contact-store';
import { EvidenceStore } from './application/attached/evidence-store';
import { CompetentRegulators } from './application/competent-regulators';
import { EnterpriseStore } from './application/enterprise-store';
import { EnterpriseStores } from './application/enterprise-stores';
import { OwnEnterprise } from './application/own-enterprise';
import { PublishedStore } from './application/publication/published-store';
import { ReadEnterprise } from './application/read-enterprise';
import { SeeEnterprise } from './application/see-enterprise';
import { RevisionStore } from './application/revision/revision-store';
import { SiteStore } from './application/site-store';
import { SubmissionStore } from './application/submission-store';
import { ProposalStore } from './application/verification/proposal-store';
import { SqlContactStore } from './persistence/attached/sql-contact-store';
import { SqlEvidenceStore } from './persistence/attached/sql-evidence-store';
import { SqlPublishedStore } from './persistence/publication/sql-published-store';
import { SqlEnterpriseStore } from './persistence/register/sql-enterprise-store';
import { SqlSiteStore } from './persistence/register/sql-site-store';
import { SqlProposalStore } from './persistence/review/sql-proposal-store';
import { SqlSubmissionStore } from './persistence/review/sql-submission-store';
import { SqlRevisionStore } from './persistence/revision/sql-revision-store';

/** What is kept of enterprises. */
@Module({
  imports: [AccessModule],
  providers: [
    { provide: EnterpriseStore, useClass: SqlEnterpriseStore },
    { provide: SiteStore, useClass: SqlSiteStore },
    { provide: SubmissionStore, useClass: SqlSubmissionStore },
    { provide: ProposalStore, useClass: SqlProposalStore },
    { provide: RevisionStore, useClass: SqlRevisionStore },
    { provide: ContactStore, useClass: SqlContactStore },
    { provide: EvidenceStore, useClass: SqlEvidenceStore },
    { provide: ContactFields, useFactory: (fields: PersonalFields) => new ContactFields(fields), inject: [PersonalFields] },
    { provide: PublishedStore, useClass: SqlPublishedStore },
    {
      provide: EnterpriseStores,
      useFactory: (...[enterprises, sites, submissions, proposals, contacts, fields, evidence, revisions]: [EnterpriseStore, SiteStore, SubmissionStore, ProposalStore, ContactStore, ContactFields, EvidenceStore, RevisionStore]) =>
        new EnterpriseStores(enterprises, sites, submissions, proposals, { contacts, fields, evidence, revisions }),
      inject: [EnterpriseStore, SiteStore, SubmissionStore, ProposalStore, ContactStore, ContactFields, EvidenceStore, RevisionStore],
    },
    { provide: OwnEnterprise, useFactory: (...parts: ConstructorParameters<typeof OwnEnterprise>) => new OwnEnterprise(...parts), inject: [WritePool, EnterpriseStore] },
    { provide: CompetentRegulators, useFactory: (competences: Competences) => new CompetentRegulators(competences), inject: [Competences] },
    { provide: SeeEnterprise, useFactory: (...parts: ConstructorParameters<typeof SeeEnterprise>) => new SeeEnterprise(...parts), inject: [EnterpriseStore, CompetentRegulators, DecisionLog] },
    { provide: ReadEnterprise, useFactory: (...parts: ConstructorParameters<typeof ReadEnterprise>) => new ReadEnterprise(...parts), inject: [WritePool, EnterpriseStores, SeeEnterprise] },
  ],
  exports: [CompetentRegulators, SeeEnterprise, ReadEnterprise, EnterpriseStore, EnterpriseStores, ContactStore, ContactFields, EvidenceStore, PublishedStore, OwnEnterprise, RevisionStore],
})
export class EnterpriseStoresModule {}
