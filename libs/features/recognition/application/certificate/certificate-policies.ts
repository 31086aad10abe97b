import type { PolicyTable } from '@platform/permissions';

const body = ['officer', 'approver'] as const;
const measure = { roles: body, relation: 'none', evaluationBody: true, stepUp: true, secondPerson: true } as const;

/** Who holds a certificate, and the body that decided it. */
export const certificatePolicies = {
  'recognition-certificate:own': { roles: ['enterprise', 'professional'], relation: 'none' },
  'recognition-certificate:take-along': { roles: ['enterprise', 'professional'], relation: 'none' },
  'recognition-certificate:handled': { roles: body, relation: 'none', evaluationBody: true },
  'recognition-certificate:read': { roles: body, relation: 'none', evaluationBody: true },
  'recognition-certificate:suspend': { ...measure, states: ['valid'] },
  'recognition-certificate:restore': { ...measure, states: ['suspended'] },
  'recognition-certificate:revoke': { ...measure, states: ['valid', 'suspended'] },
  'recognition-certificate:renew': { ...measure, states: ['valid'] },
  'recognition-certificate:confirm-measure': { roles: ['approver'], relation: 'none', evaluationBody: true, states: ['valid', 'suspended'], stepUp: true },
  'recognition-certificate:refuse-measure': { roles: body, relation: 'none', evaluationBody: true, states: ['valid', 'suspended'] },
} as const satisfies PolicyTable;
