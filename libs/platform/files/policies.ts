import type { PolicyTable } from '@platform/permissions';

const roles = ['enterprise', 'professional', 'centre', 'expert', 'officer', 'approver', 'inspector'] as const;

/** Who hands files in, and reads those of their organisation. Who reads another's, its feature says (`FileReaders`). */
export const filePolicies = {
  'file:upload': { roles, relation: 'own-organisation', token: true, evaluationBody: true },
  'file:list': { roles, relation: 'own-organisation', token: true, evaluationBody: true },
  'file:read': { roles, relation: 'own-organisation', token: true, evaluationBody: true },
} as const satisfies PolicyTable;
