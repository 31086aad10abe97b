export { MakeExampleDrafts } from './application/examples/make-example-drafts';
export { approvalPolicies } from './application/approval/approval-policies';
export { mappingPolicies } from './application/drafts/mapping-policies';
export { MappingModule } from './mapping.module';
