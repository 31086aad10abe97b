import type { PolicyTable } from '@platform/permissions';

const administrators = ['system-admin', 'security-admin'] as const;

/** Who decides applications under a catalogue is appointed by two administrators, as competences are granted. */
export const appointmentPolicies = {
  'catalogue-handler:list': { roles: ['system-admin', 'security-admin', 'audit-admin'], relation: 'none' },
  'catalogue-handler:appoint': { roles: ['system-admin'], relation: 'none', stepUp: true, secondPerson: true },
  'catalogue-handler:end': { roles: ['system-admin'], relation: 'none', states: ['appointed'], stepUp: true, secondPerson: true },
  'catalogue-handler-change:list': { roles: administrators, relation: 'none' },
  'catalogue-handler-change:confirm': { roles: administrators, relation: 'none', states: ['open'], stepUp: true },
  'catalogue-handler-change:withdraw': { roles: administrators, relation: 'none', states: ['open'] },
} as const satisfies PolicyTable;
