import type { PolicyTable } from '@platform/permissions';

/** What everyone with an account may do with it. */
export const accountPolicies = {
  'me:read': { roles: 'signed-in', relation: 'self' },
  'me:change': { roles: 'signed-in', relation: 'self' },
  'session:list': { roles: 'signed-in', relation: 'self' },
  'session:sign-out': { roles: 'signed-in', relation: 'self' },
  'session:end': { roles: 'signed-in', relation: 'self', states: ['open'], stepUp: true },
  'session:step-up': { roles: 'signed-in', relation: 'self' },
  'session:act': { roles: 'signed-in', relation: 'self' },
  'password:change': { roles: 'signed-in', relation: 'self' },
  'totp:begin': { roles: 'signed-in', relation: 'self', stepUp: true },
  'totp:confirm': { roles: 'signed-in', relation: 'self' },
  'totp:remove': { roles: 'signed-in', relation: 'self', stepUp: true },
  'totp:renew-codes': { roles: 'signed-in', relation: 'self', stepUp: true },
  'passkey:list': { roles: 'signed-in', relation: 'self' },
  'passkey:begin': { roles: 'signed-in', relation: 'self', stepUp: true },
  'passkey:add': { roles: 'signed-in', relation: 'self' },
  'passkey:remove': { roles: 'signed-in', relation: 'self', stepUp: true },
  'identity:list': { roles: 'signed-in', relation: 'self' },
  'identity:link': { roles: 'signed-in', relation: 'self', stepUp: true },
} as const satisfies PolicyTable;
