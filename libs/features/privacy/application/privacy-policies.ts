import type { PolicyTable } from '@platform/permissions';

/** Everyone over their own data; the notice and what goes wrong are the security administrator's. */
export const privacyPolicies = {
  'personal:read': { roles: 'signed-in', relation: 'self' },
  'personal:export': { roles: 'signed-in', relation: 'self', stepUp: true },
  'personal:correct': { roles: 'signed-in', relation: 'self' },
  'personal:leave': { roles: 'signed-in', relation: 'self', stepUp: true },
  'personal-request:withdraw': { roles: 'signed-in', relation: 'self', states: ['open', 'waiting'] },
  'consent:give': { roles: 'signed-in', relation: 'self' },
  'breach:read': { roles: ['security-admin', 'audit-admin'], relation: 'none' },
  'breach:record': { roles: ['security-admin'], relation: 'none' },
  'breach:step': { roles: ['security-admin'], relation: 'none', states: ['open'] },
  'retention:read': { roles: ['security-admin', 'audit-admin'], relation: 'none' },
  'retention:change': { roles: ['security-admin'], relation: 'none', stepUp: true },
  'privacy-notice:read': { roles: ['security-admin', 'audit-admin'], relation: 'none' },
  'privacy-notice:change': { roles: ['security-admin'], relation: 'none', stepUp: true },
} as const satisfies PolicyTable;
