import { memberRoles, type PolicyTable } from '@platform/permissions';

const administrators = ['system-admin', 'security-admin', 'audit-admin'] as const;
/** Who brings others in. */
const hosts = ['enterprise', 'centre', 'officer', 'approver', 'system-admin'] as const;

/** Organisations and the register of competences: kept by the administrators, a competence by two of them. */
const registerPolicies = {
  'organisation:list': { roles: administrators, relation: 'none' },
  'organisation:read': { roles: administrators, relation: 'none' },
  'organisation:register': { roles: ['system-admin'], relation: 'none' },
  'organisation:suspend': { roles: ['system-admin'], relation: 'none', states: ['active'], stepUp: true },
  'organisation:resume': { roles: ['system-admin'], relation: 'none', states: ['suspended'], stepUp: true },
  'competence:grant': { roles: ['system-admin'], relation: 'none', states: ['active'], stepUp: true, secondPerson: true },
  'competence:end': { roles: ['system-admin'], relation: 'none', states: ['held'], stepUp: true, secondPerson: true },
  'competence-change:list': { roles: ['system-admin', 'security-admin'], relation: 'none' },
  'competence-change:confirm': { roles: ['system-admin', 'security-admin'], relation: 'none', states: ['open'], stepUp: true },
  'competence-change:withdraw': { roles: ['system-admin', 'security-admin'], relation: 'none', states: ['open'] },
  'competence:list': { roles: 'signed-in', relation: 'none', token: true },
} as const satisfies PolicyTable;

/** People and tokens: each within the own organisation. */
const peoplePolicies = {
  'member:list': { roles: hosts, relation: 'own-organisation', evaluationBody: true, token: true },
  'member:end': { roles: hosts, relation: 'own-organisation', evaluationBody: true, states: ['current'], stepUp: true },
  'member:delegate': { roles: hosts, relation: 'own-organisation', evaluationBody: true, states: ['current'], stepUp: true },
  'invitation:list': { roles: hosts, relation: 'own-organisation', evaluationBody: true, token: true },
  'invitation:create': { roles: hosts, relation: 'own-organisation', evaluationBody: true },
  'invitation:revoke': { roles: hosts, relation: 'own-organisation', evaluationBody: true, states: ['open'] },
  'token:list': { roles: memberRoles, relation: 'own-organisation', evaluationBody: true },
  'token:create': { roles: memberRoles, relation: 'own-organisation', evaluationBody: true, stepUp: true },
  'token:revoke': { roles: memberRoles, relation: 'own-organisation', evaluationBody: true, states: ['good', 'expired'] },
} as const satisfies PolicyTable;

export const organisationPolicies = { ...registerPolicies, ...peoplePolicies } as const satisfies PolicyTable;
