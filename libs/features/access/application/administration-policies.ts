import type { PolicyTable } from '@platform/permissions';

/**
 * Accounts are administered by the security administrator, who gives no roles; memberships of any organisation by the system
 * administrator, who cannot touch accounts (GB/T 22239-2019, 8.1.4.2).
 */
export const administrationPolicies = {
  'account:list': { roles: ['security-admin'], relation: 'none' },
  'account:read': { roles: ['security-admin'], relation: 'none' },
  'measure:list': { roles: ['security-admin', 'audit-admin'], relation: 'none' },
  'account:lock': { roles: ['security-admin'], relation: 'none', states: ['active'], stepUp: true },
  'account:unlock': { roles: ['security-admin'], relation: 'none', states: ['locked'], stepUp: true },
  'account:forget-factors': { roles: ['security-admin'], relation: 'none', states: ['active', 'locked'], stepUp: true },
  'account:end-sessions': { roles: ['security-admin'], relation: 'none', states: ['active', 'locked'], stepUp: true },
  'account-session:list': { roles: ['security-admin'], relation: 'none' },
  'account-session:end': { roles: ['security-admin'], relation: 'none', states: ['open'], stepUp: true },
  'policy:list': { roles: ['security-admin', 'audit-admin'], relation: 'none' },
  'organisation-member:list': { roles: ['system-admin'], relation: 'none' },
  'membership:end': { roles: ['system-admin'], relation: 'none', states: ['current'], stepUp: true },
} as const satisfies PolicyTable;
