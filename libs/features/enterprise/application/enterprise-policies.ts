import type { PolicyTable } from '@platform/permissions';

const attaching = ['draft', 'returned', 'verified', 'suspended'] as const;

/** The enterprise for itself. Who has no organisation yet registers one. */
const ownPolicies = {
  'enterprise:register': { roles: 'signed-in', relation: 'none' },
  'enterprise:read': { roles: ['enterprise', 'professional', 'centre', 'officer', 'approver', 'inspector'], relation: 'none', token: true },
  'enterprise:change': { roles: ['enterprise'], relation: 'own-organisation', states: ['draft', 'returned', 'verified'] },
  'enterprise:submit': { roles: ['enterprise'], relation: 'own-organisation', states: ['draft', 'returned'] },
  'enterprise:withdraw': { roles: ['enterprise'], relation: 'own-organisation', states: ['submitted'] },
  'revision:begin': { roles: ['enterprise'], relation: 'own-organisation', states: ['verified'] },
  'revision:change': { roles: ['enterprise'], relation: 'own-organisation', states: ['verified'] },
  'revision:submit': { roles: ['enterprise'], relation: 'own-organisation', states: ['verified'] },
  'revision:withdraw': { roles: ['enterprise'], relation: 'own-organisation', states: ['verified', 'suspended'] },
  'revision:discard': { roles: ['enterprise'], relation: 'own-organisation', states: ['verified'] },
  'site:add': { roles: ['enterprise'], relation: 'own-organisation', states: attaching },
  'site:remove': { roles: ['enterprise'], relation: 'own-organisation', states: attaching },
  'evidence:add': { roles: ['enterprise'], relation: 'own-organisation', states: attaching },
  'evidence:remove': { roles: ['enterprise'], relation: 'own-organisation', states: attaching },
  'contact:add': { roles: ['enterprise'], relation: 'own-organisation', states: attaching },
  'contact:change': { roles: ['enterprise'], relation: 'own-organisation', states: attaching },
  'contact:remove': { roles: ['enterprise'], relation: 'own-organisation', states: attaching },
  'contact:reveal': { roles: ['enterprise', 'centre'], relation: 'none', stepUp: true },
} as const satisfies PolicyTable;

/** The centre decides on enterprises, and on changes of what was verified, by two persons; nobody on an enterprise that is their own. Regulators list those for which they are competent. */
const centrePolicies = {
  'enterprise:list': { roles: ['centre', 'officer', 'approver', 'inspector'], relation: 'none' },
  'enterprise:verify': { roles: ['centre'], relation: 'none', states: ['submitted', 'verified'], stepUp: true, secondPerson: true },
  'enterprise:confirm-verification': { roles: ['centre'], relation: 'none', states: ['submitted', 'verified'], stepUp: true },
  'enterprise:refuse-verification': { roles: ['centre'], relation: 'none', states: ['submitted', 'verified'] },
  'enterprise:suspend': { roles: ['centre'], relation: 'none', states: ['verified'], stepUp: true, secondPerson: true },
  'enterprise:resume': { roles: ['centre'], relation: 'none', states: ['suspended'], stepUp: true, secondPerson: true },
  'enterprise:close': { roles: ['centre'], relation: 'none', states: ['verified', 'suspended'], stepUp: true, secondPerson: true },
  'enterprise:confirm-measure': { roles: ['centre'], relation: 'none', states: ['verified', 'suspended', 'closed'], stepUp: true },
  'enterprise:record-succession': { roles: ['centre'], relation: 'none', states: ['verified', 'suspended', 'closed'], stepUp: true, secondPerson: true },
  'enterprise:refuse-measure': { roles: ['centre'], relation: 'none', states: ['verified', 'suspended', 'closed'] },
} as const satisfies PolicyTable;

export const enterprisePolicies = { ...ownPolicies, ...centrePolicies } as const satisfies PolicyTable;
