import type { PolicyTable } from '@platform/permissions';

/** Who looks into inboxes, reads feedback, and minds the mails. */
export const noticePolicies = {
  'inbox:read': { roles: 'signed-in', relation: 'self', token: true },
  'inbox:mark': { roles: 'signed-in', relation: 'self' },
  'notice-choice:read': { roles: 'signed-in', relation: 'self' },
  'notice-choice:change': { roles: 'signed-in', relation: 'self' },
  'feedback:read': { roles: ['centre'], relation: 'none' },
  'mail:list': { roles: ['system-admin'], relation: 'none' },
  'mail:send-again': { roles: ['system-admin'], relation: 'none', states: ['failed'] },
} as const satisfies PolicyTable;
