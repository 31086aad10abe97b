/** Where a mapping stands. Its number comes with the first submission and is never used again; nothing is ever deleted. */
export const mappingStates = ['draft', 'in_review', 'reviewed', 'in_notice', 'approved', 'suspended', 'superseded', 'revoked', 'rejected', 'withdrawn', 'expired'] as const;
export type MappingState = (typeof mappingStates)[number];

export const mappingActs = [
  'submit', 'return', 'conclude', 'revise', 'send-to-notice', 'end-notice', 'approve', 'reject', 'withdraw', 'suspend', 'lift', 'supersede', 'revoke', 'expire', 'reopen',
] as const;
export type MappingAct = (typeof mappingActs)[number];

/**
 * Where each act leads, by the state in which it is possible. `return`: changes were asked for; `conclude`: the panel agreed;
 * `revise`: the centre takes it back to write a new version, which goes to the same panel; `end-notice`: the notice ended without approval; `lift`: of a suspension; `expire`: its last day is over, and nobody did it;
 * `reopen`: what the panel concluded does not hold without a vote whose member has an interest.
 * What was approved is superseded only by an approved mapping between the same families.
 */
export const nextStates: Readonly<Record<MappingState, Readonly<Partial<Record<MappingAct, MappingState>>>>> = {
  draft: { submit: 'in_review', withdraw: 'withdrawn' },
  in_review: { return: 'draft', conclude: 'reviewed', withdraw: 'withdrawn' },
  reviewed: { 'send-to-notice': 'in_notice', revise: 'draft', reject: 'rejected', reopen: 'in_review' },
  in_notice: { 'end-notice': 'reviewed', approve: 'approved', reject: 'rejected' },
  approved: { suspend: 'suspended', supersede: 'superseded', revoke: 'revoked', expire: 'expired' },
  suspended: { lift: 'approved', supersede: 'superseded', revoke: 'revoked', expire: 'expired' },
  superseded: {},
  revoked: {},
  rejected: {},
  withdrawn: {},
  expired: {},
};

/** Where an act leads; null where it is not possible. */
export const stateAfter = (state: MappingState, act: MappingAct): MappingState | null => nextStates[state][act] ?? null;
