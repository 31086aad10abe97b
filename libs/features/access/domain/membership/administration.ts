import { ok, refuse, type Result } from '@pure/kernel';
import type { Role } from '../organisation/organisation';

/** System, security and audit are administered by different persons (GB/T 22239-2019, 8.1.4.2). */
export const administrations = ['system-admin', 'security-admin', 'audit-admin'] as const satisfies readonly Role[];

const isAdministration = (role: string): boolean => (administrations as readonly string[]).includes(role);

/** Whether a person with these roles can take one more. */
export function mayTake(held: readonly string[], role: string): Result<null, Readonly<{ code: 'ADMINISTRATION_SEPARATED'; held: string }>> {
  const other = held.find((one) => isAdministration(one));
  return other !== undefined && isAdministration(role) ? refuse({ code: 'ADMINISTRATION_SEPARATED', held: other }) : ok(null);
}
