import type { PolicyTable } from '@platform/permissions';

const authorities = ['officer', 'approver'] as const;
const measure = { roles: authorities, relation: 'none', states: ['under_inspection'], stepUp: true, secondPerson: true } as const;

/** Regulators on declarations for which they are competent; what is public and against the enterprise by two persons. The centre looks on, and puts away what is out of force. */
export const oversightPolicies = {
  'oversight:list': { roles: ['centre', 'officer', 'approver', 'inspector'], relation: 'none' },
  'oversight:read': { roles: ['centre', 'officer', 'approver', 'inspector'], relation: 'none' },
  'oversight:own': { roles: ['enterprise'], relation: 'own-organisation', token: true },
  'oversight:inspect': { roles: [...authorities, 'inspector'], relation: 'none', states: ['in_force', 'corrected'] },
  'oversight:order': { roles: authorities, relation: 'none', states: ['under_inspection'], stepUp: true },
  'oversight:close': { roles: authorities, relation: 'none', states: ['under_inspection'] },
  'oversight:settle': { roles: authorities, relation: 'none', states: ['corrected'] },
  'oversight:publicise': measure,
  'oversight:abolish': measure,
  'oversight:revoke-standard-number': measure,
  'oversight:confirm-measure': { roles: ['approver'], relation: 'none', states: ['under_inspection'], stepUp: true },
  'oversight:refuse-measure': { roles: authorities, relation: 'none', states: ['under_inspection'] },
  'oversight:archive': { roles: ['centre'], relation: 'none', states: ['withdrawn', 'abolished', 'standard_number_revoked'] },
} as const satisfies PolicyTable;
