export { MakeExampleDrafts } from './application/examples/make-example-drafts';
export { approvalPolicies } from './application/approval/approval-policies';
export { TellReplaced } from './application/drafts/tell-replaced';
export { conflictPolicies } from './application/conflicts/conflict-policies';
export { mappingPolicies } from './application/drafts/mapping-policies';
export { requestPolicies } from './application/requests/request-policies';
export { MappingPagesModule, MappingsSlot } from './mapping-pages.module';
export { MappingModule } from './mapping.module';
export { mappingExamination } from './mapping-examination.module';
