import type { PolicyTable } from '@platform/permissions';

/** Experts about themselves; the centre about the pool. */
export const poolPolicies = {
  'expert:own': { roles: ['expert'], relation: 'self' },
  'expert:write': { roles: ['expert'], relation: 'self' },
  'expert:consent': { roles: ['expert'], relation: 'self' },
  'expert:leave': { roles: ['expert'], relation: 'self', states: ['nominated', 'applied', 'checked', 'active'] },
  'expert:draws': { roles: ['expert'], relation: 'self' },
  'expert:list': { roles: ['centre'], relation: 'none' },
  'expert:nominate': { roles: ['centre'], relation: 'none' },
  'expert:check': { roles: ['centre'], relation: 'none', states: ['nominated', 'applied'] },
  'expert:refuse': { roles: ['centre'], relation: 'none', states: ['nominated', 'applied'] },
  'expert:renew': { roles: ['centre'], relation: 'none', states: ['active'] },
  'expert:remove': { roles: ['centre'], relation: 'none', states: ['checked', 'active'] },
  'expert:reveal': { roles: ['centre'], relation: 'none', stepUp: true },
} as const satisfies PolicyTable;
