import type { PolicyTable } from '@platform/permissions';

/** What everyone with an account may do with it. */
export const accountPolicies = {
  'me:read': { roles: 'signed-in', relation: 'self' },
  'session:end': { roles: 'signed-in', relation: 'self' },
} as const satisfies PolicyTable;
