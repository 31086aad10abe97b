import type { PolicyTable } from '@platform/permissions';

/** The centre's people draft catalogues, and a second of them publishes. */
export const catalogueDraftPolicies = {
  'catalogue-draft:begin': { roles: ['centre'], relation: 'none' },
  'catalogue-draft:list': { roles: ['centre'], relation: 'none', token: true },
  'catalogue-draft:read': { roles: ['centre'], relation: 'own-organisation', token: true },
  'catalogue-draft:change': { roles: ['centre'], relation: 'own-organisation', states: ['draft', 'returned'] },
  'catalogue-draft:import': { roles: ['centre'], relation: 'own-organisation', states: ['draft', 'returned'] },
  'catalogue-draft:drop': { roles: ['centre'], relation: 'own-organisation', states: ['draft', 'returned'] },
  'catalogue-draft:propose': { roles: ['centre'], relation: 'own-organisation', states: ['draft', 'returned'], stepUp: true },
  'catalogue-draft:return': { roles: ['centre'], relation: 'own-organisation', states: ['proposed'] },
  'catalogue-draft:withdraw': { roles: ['centre'], relation: 'own-organisation', states: ['proposed'] },
  'catalogue-draft:publish': { roles: ['centre'], relation: 'own-organisation', states: ['proposed'], stepUp: true },
} as const satisfies PolicyTable;
