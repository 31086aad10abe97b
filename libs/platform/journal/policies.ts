import type { PolicyTable } from '@platform/permissions';

/** The journal is read by those who audit; what the queue could not do is looked after by those who run the system. */
export const journalPolicies = {
  'journal:read': { roles: ['audit-admin'], relation: 'none' },
  'decision:read': { roles: ['audit-admin'], relation: 'none' },
  'dead-letter:read': { roles: ['system-admin'], relation: 'none' },
  'dead-letter:replay': { roles: ['system-admin'], relation: 'none' },
} as const satisfies PolicyTable;
