import type { PolicyTable } from '@platform/permissions';

/** The centre's people propose facts of standards, and a second of them looks before they stand. */
export const editPolicies = {
  'catalogue-proposal:check': { roles: ['centre'], relation: 'none' },
  'catalogue-proposal:propose': { roles: ['centre'], relation: 'none', stepUp: true, secondPerson: true },
  'catalogue-proposal:list': { roles: ['centre'], relation: 'none', token: true },
  'catalogue-proposal:read': { roles: ['centre'], relation: 'own-organisation', token: true },
  'catalogue-proposal:change': { roles: ['centre'], relation: 'own-organisation', states: ['proposed', 'returned'], stepUp: true },
  'catalogue-proposal:return': { roles: ['centre'], relation: 'own-organisation', states: ['proposed'] },
  'catalogue-proposal:withdraw': { roles: ['centre'], relation: 'own-organisation', states: ['proposed', 'returned'] },
  'catalogue-proposal:confirm': { roles: ['centre'], relation: 'own-organisation', states: ['proposed'], stepUp: true },
} as const satisfies PolicyTable;
