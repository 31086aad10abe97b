import type { PolicyTable } from '@platform/permissions';

/** Anyone suggests; the centre reads and answers. */
export const suggestionPolicies = {
  'recognition-suggestion:list': { roles: ['centre'], relation: 'none' },
  'recognition-suggestion:answer': { roles: ['centre'], relation: 'none', states: ['open'] },
} as const satisfies PolicyTable;
