import type { PolicyTable } from '@platform/permissions';

export const partyRoles = ['enterprise', 'professional', 'expert', 'officer', 'approver', 'inspector'] as const;

/** Outside parties about the draws for which their organisation is named, which the draw itself tells; the centre about numbers of a lottery; who opens a panel looks for parties. */
export const drawPolicies = {
  'draw:party': { roles: partyRoles, relation: 'own-organisation' },
  'draw:commit': { roles: partyRoles, relation: 'none', states: ['gathering'] },
  'draw:reveal': { roles: partyRoles, relation: 'none', states: ['closed'] },
  'draw:find-parties': { roles: ['officer'], relation: 'none' },
  'draw:list': { roles: ['centre'], relation: 'none' },
  'draw:numbers': { roles: ['centre'], relation: 'none', states: ['closed'] },
} as const satisfies PolicyTable;
