import type { PolicyTable } from '@platform/permissions';

/** The enterprise for itself. Who has no organisation yet registers one. */
const ownPolicies = {
  'enterprise:register': { roles: 'signed-in', relation: 'none' },
  'enterprise:read': { roles: ['enterprise', 'professional', 'centre'], relation: 'none', token: true },
  'enterprise:change': { roles: ['enterprise'], relation: 'own-organisation', states: ['draft', 'returned', 'verified'] },
  'enterprise:submit': { roles: ['enterprise'], relation: 'own-organisation', states: ['draft', 'returned'] },
  'enterprise:withdraw': { roles: ['enterprise'], relation: 'own-organisation', states: ['submitted'] },
  'site:add': { roles: ['enterprise'], relation: 'own-organisation' },
  'site:remove': { roles: ['enterprise'], relation: 'own-organisation' },
} as const satisfies PolicyTable;

export const enterprisePolicies = { ...ownPolicies } as const satisfies PolicyTable;
