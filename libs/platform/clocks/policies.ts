import type { PolicyTable } from '@platform/permissions';

/** Who reads and changes what is configured while the product runs. */
export const settingPolicies = {
  'setting:read': { roles: ['system-admin', 'security-admin', 'audit-admin'], relation: 'none' },
  'setting:change': { roles: ['system-admin'], relation: 'none', stepUp: true },
} as const satisfies PolicyTable;
