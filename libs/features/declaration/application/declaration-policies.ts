import type { PolicyTable } from '@platform/permissions';

/** The enterprise for itself. A look at a draft that is kept nowhere belongs to nobody. */
export const declarationPolicies = {
  'declaration:import': { roles: ['enterprise'], relation: 'none', token: true },
  'declaration:bulk': { roles: ['enterprise'], relation: 'none', token: true },
  'declaration:replace': { roles: ['enterprise'], relation: 'none', token: true },
  'declaration:rows': { roles: ['enterprise'], relation: 'none', token: true },
  'declaration:export': { roles: ['enterprise'], relation: 'none', token: true },
  'declaration:discard': { roles: ['enterprise'], relation: 'own-organisation', token: true },
  'declaration:restore': { roles: ['enterprise'], relation: 'own-organisation', token: true },
  'declaration:evidence': { roles: ['enterprise'], relation: 'own-organisation', token: true },
  'declaration:prove': { roles: ['enterprise'], relation: 'own-organisation', token: true },
  'declaration:disclose': { roles: ['enterprise'], relation: 'own-organisation' },
  'declaration:unprove': { roles: ['enterprise'], relation: 'own-organisation', token: true },
  'declaration:see-evidence': { roles: ['officer', 'approver', 'inspector'], relation: 'none' },
  'declaration:lint': { roles: ['enterprise'], relation: 'none', token: true },
  'declaration:draft': { roles: ['enterprise'], relation: 'none', token: true },
  'declaration:list': { roles: ['enterprise'], relation: 'none', token: true },
  'declaration:alerts': { roles: ['enterprise'], relation: 'none', token: true },
  'declaration:read': { roles: ['enterprise'], relation: 'own-organisation', token: true },
  'declaration:change': { roles: ['enterprise'], relation: 'own-organisation', token: true },
  'declaration:check': { roles: ['enterprise'], relation: 'own-organisation', token: true },
  'declaration:publish': { roles: ['enterprise'], relation: 'own-organisation', states: ['draft', 'in_force', 'under_inspection'], token: true },
  'declaration:sign': { roles: ['enterprise'], relation: 'own-organisation', states: ['draft', 'in_force', 'under_inspection'] },
  'declaration:amend': { roles: ['enterprise'], relation: 'own-organisation', states: ['in_force', 'under_inspection'], token: true },
  'declaration:state': { roles: ['enterprise'], relation: 'own-organisation', states: ['under_inspection'] },
  'declaration:withdraw': { roles: ['enterprise'], relation: 'own-organisation', states: ['in_force'] },
} as const satisfies PolicyTable;
