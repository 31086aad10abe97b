export { approvalPolicies } from './application/approval/approval-policies';
export { MappingModule } from './mapping.module';
