import type { PolicyTable } from '@platform/permissions';

/** The centre drafts; whoever drafted neither reviews nor approves. */
export const mappingPolicies = {
  'mapping:draft': { roles: ['centre'], relation: 'none', token: true },
  'mapping:list': { roles: ['centre'], relation: 'none', token: true },
  'mapping:candidates': { roles: ['centre'], relation: 'none', token: true },
  'mapping:begin-from-candidate': { roles: ['centre'], relation: 'none', token: true },
  'mapping:check-file': { roles: ['centre'], relation: 'none', token: true },
  'mapping:import-file': { roles: ['centre'], relation: 'none', token: true },
  'mapping:import': { roles: ['centre'], relation: 'own-organisation', states: ['draft'], token: true },
  'mapping:read': { roles: ['centre'], relation: 'own-organisation', token: true },
  'mapping:change': { roles: ['centre'], relation: 'own-organisation', states: ['draft'], token: true },
  'mapping:check': { roles: ['centre'], relation: 'own-organisation', token: true },
  'mapping:submit': { roles: ['centre'], relation: 'own-organisation', states: ['draft'] },
  'mapping:revise': { roles: ['centre'], relation: 'own-organisation', states: ['reviewed'] },
  'mapping:withdraw': { roles: ['centre'], relation: 'own-organisation', states: ['draft', 'in_review'] },
} as const satisfies PolicyTable;
