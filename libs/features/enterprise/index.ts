export { EnterpriseModule } from './enterprise.module';
export { EnterprisePublicationModule } from './enterprise-publication.module';
export { enterpriseDemonstration } from './enterprise-demonstration.module';
export { enterpriseExamination } from './enterprise-examination.module';
export { EnterprisePagesModule } from './enterprise-pages.module';
export { EnterpriseCounts } from './application/publication/enterprise-counts';
export { enterprisePolicies } from './application/enterprise-policies';
export { type VerifiedEnterprise, VerifiedEnterprises } from './application/verified-enterprises';
