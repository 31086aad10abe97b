import type { PolicyTable } from '@platform/permissions';

const desk = ['officer', 'approver'] as const;

/** Who handles applications for recognition: the organisation to which a catalogue is bound, and no other. What takes effect takes two persons. */
export const deskPolicies = {
  'recognition-desk:list': { roles: desk, relation: 'none', evaluationBody: true },
  'recognition-desk:read': { roles: desk, relation: 'none', evaluationBody: true },
  'recognition-desk:receive': { roles: desk, relation: 'none', evaluationBody: true, states: ['submitted'] },
  'recognition-desk:return': { roles: desk, relation: 'none', evaluationBody: true, states: ['submitted', 'received', 'verifying'] },
  'recognition-desk:begin-verification': { roles: desk, relation: 'none', evaluationBody: true, states: ['received'] },
  'recognition-desk:verify': { roles: desk, relation: 'none', evaluationBody: true, states: ['verifying'] },
  'recognition-desk:conclude-verification': { roles: desk, relation: 'none', evaluationBody: true, states: ['verifying'] },
  'recognition-desk:end-act-first': { roles: desk, relation: 'none', evaluationBody: true, states: ['submitted', 'received', 'verifying', 'deciding', 'returned'] },
  'recognition-desk:reveal': { roles: desk, relation: 'none', evaluationBody: true, stepUp: true },
  'recognition-desk:propose': { roles: desk, relation: 'none', evaluationBody: true, states: ['deciding', 'recognised', 'partly-recognised', 'refused'], stepUp: true },
  'recognition-desk:approve': { roles: ['approver'], relation: 'none', evaluationBody: true, states: ['deciding', 'recognised', 'partly-recognised', 'refused'], stepUp: true },
  'recognition-desk:send-back': { roles: desk, relation: 'none', evaluationBody: true, states: ['deciding', 'recognised', 'partly-recognised', 'refused'] },
} as const satisfies PolicyTable;
