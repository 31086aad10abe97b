import type { PolicyTable } from '@platform/permissions';

const parties = ['enterprise', 'professional', 'expert', 'officer', 'approver', 'inspector'] as const;

/** Outside parties about the draws for which their organisation is named, which the draw itself tells; the centre about numbers of a lottery. */
export const drawPolicies = {
  'draw:party': { roles: parties, relation: 'own-organisation' },
  'draw:commit': { roles: parties, relation: 'none', states: ['gathering'] },
  'draw:reveal': { roles: parties, relation: 'none', states: ['closed'] },
  'draw:numbers': { roles: ['centre'], relation: 'none', states: ['closed'] },
} as const satisfies PolicyTable;
