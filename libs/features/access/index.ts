export { AccessModule } from './access.module';
export { AccessCallersModule } from './access-callers.module';
export { accountPolicies } from './application/account-policies';
