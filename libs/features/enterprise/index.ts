export { EnterpriseModule } from './enterprise.module';
export { enterprisePolicies } from './application/enterprise-policies';
