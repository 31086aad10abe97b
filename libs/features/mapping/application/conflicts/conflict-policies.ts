import type { PolicyTable } from '@platform/permissions';

export const conflictPolicies = {
  'conflict:list': { roles: ['centre'], relation: 'none', token: true },
  'conflict:settle': { roles: ['centre'], relation: 'none' },
} as const satisfies PolicyTable;
