import type { Role } from '../session/me';

/** Roles that see who belongs to their organisation and bring others in. */
export const hosts: readonly Role[] = ['enterprise', 'centre', 'officer', 'approver', 'system-admin'];
/** Roles of each kind of organisation, for the list of whom to invite. */
export const invitable: readonly Role[] = ['enterprise', 'professional', 'centre', 'expert', 'officer', 'approver', 'inspector', 'system-admin', 'security-admin', 'audit-admin'];
