import type { Role } from '../session/me';

/** Roles that see who belongs to their organisation and bring others in. */
export const hosts: readonly Role[] = ['enterprise', 'centre', 'officer', 'approver', 'system-admin'];
