import type { PolicyTable } from '@platform/permissions';

const authorities = ['officer', 'approver'] as const;
const afterwards = { roles: ['approver'], relation: 'none', stepUp: true } as const;

/** Regulators on mappings: two persons approve, each other act is one person's with reasons that everybody reads. */
export const approvalPolicies = {
  'approval:list': { roles: authorities, relation: 'none' },
  'approval:read': { roles: authorities, relation: 'none' },
  'approval:open-panel': { roles: ['officer'], relation: 'none', states: ['in_review'], stepUp: true },
  'approval:send-to-notice': { roles: ['officer'], relation: 'none', states: ['reviewed'], stepUp: true },
  'approval:approve': { roles: ['approver'], relation: 'none', states: ['in_notice'], stepUp: true },
  'approval:return': { roles: authorities, relation: 'none', states: ['reviewed', 'in_notice'] },
  'approval:reject': { roles: authorities, relation: 'none', states: ['reviewed', 'in_notice'], stepUp: true },
  'approval:answer': { roles: authorities, relation: 'none', states: ['in_notice'] },
  'approval:suspend': { ...afterwards, states: ['approved'] },
  'approval:lift': { ...afterwards, states: ['suspended'] },
  'approval:supersede': { ...afterwards, states: ['approved', 'suspended'] },
  'approval:revoke': { ...afterwards, states: ['approved', 'suspended'] },
} as const satisfies PolicyTable;
