import type { PolicyTable } from '@platform/permissions';

/** A firm asks, and takes back what it asked; the centre says by when it replies, and replies. */
export const requestPolicies = {
  'comparison-request:ask': { roles: ['enterprise'], relation: 'none', token: true },
  'comparison-request:list': { roles: ['enterprise', 'centre'], relation: 'none', token: true },
  'comparison-request:read': { roles: ['enterprise', 'centre'], relation: 'none', token: true },
  'comparison-request:withdraw': { roles: ['enterprise'], relation: 'own-organisation', states: ['asked', 'accepted'] },
  'comparison-request:accept': { roles: ['centre'], relation: 'none', states: ['asked'] },
  'comparison-request:draft': { roles: ['centre'], relation: 'none', states: ['accepted'] },
  'comparison-request:answer': { roles: ['centre'], relation: 'none', states: ['asked', 'accepted', 'drafted'] },
} as const satisfies PolicyTable;
