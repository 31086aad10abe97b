import type { PolicyTable } from '@platform/permissions';

const own = { roles: ['enterprise', 'professional'], relation: 'own-organisation' } as const;

/** Who applies: a person from the place of their own, an enterprise for itself or for an employee. A professional works on what they wrote. */
export const applyingPolicies = {
  'recognition-application:begin': { roles: 'signed-in', relation: 'none' },
  'recognition-application:list': own,
  'recognition-application:read': own,
  'recognition-application:change': { ...own, states: ['draft', 'returned'] },
  'recognition-application:add-proof': { ...own, states: ['draft', 'returned'] },
  'recognition-application:remove-proof': { ...own, states: ['draft', 'returned'] },
  'recognition-application:submit': { ...own, states: ['draft'] },
  'recognition-application:answer': { ...own, states: ['returned'] },
  'recognition-application:withdraw': { ...own, states: ['draft', 'submitted', 'received', 'verifying', 'deciding', 'returned'] },
  'recognition-application:appeal': { ...own, states: ['partly-recognised', 'refused'] },
  'recognition-application:ask-correction': { ...own, states: ['recognised', 'partly-recognised', 'refused'] },
  'recognition-application:act-first': { ...own, states: ['submitted', 'received', 'verifying', 'deciding', 'returned'] },
  'recognition-application:hand-over': own,
  'recognition-application:take-over': { roles: ['enterprise'], relation: 'own-organisation' },
  'recognition-application:claim': { roles: 'signed-in', relation: 'none' },
  'recognition-application:erase': { ...own, states: ['withdrawn', 'refused'] },
} as const satisfies PolicyTable;
