import type { PolicyTable } from '@platform/permissions';

export const clausePolicies = {
  'clause:import': { roles: ['centre'], relation: 'none' },
  'clause:export': { roles: ['centre'], relation: 'none', token: true },
} as const satisfies PolicyTable;
