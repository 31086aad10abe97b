import type { PolicyTable } from '@platform/permissions';

const parties = ['enterprise', 'professional', 'expert', 'officer', 'approver', 'inspector'] as const;

/** Outside parties about the draws for which their organisation is named; the centre about numbers of a lottery. */
export const drawPolicies = {
  'draw:party': { roles: parties, relation: 'own-organisation' },
  'draw:commit': { roles: parties, relation: 'own-organisation', states: ['gathering'] },
  'draw:reveal': { roles: parties, relation: 'own-organisation', states: ['closed'] },
  'draw:numbers': { roles: ['centre'], relation: 'none', states: ['closed'] },
} as const satisfies PolicyTable;
