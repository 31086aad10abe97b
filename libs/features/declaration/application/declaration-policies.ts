import type { PolicyTable } from '@platform/permissions';

/** The enterprise for itself. A look at a draft that is kept nowhere belongs to nobody. */
export const declarationPolicies = {
  'declaration:lint': { roles: ['enterprise'], relation: 'none', token: true },
} as const satisfies PolicyTable;
