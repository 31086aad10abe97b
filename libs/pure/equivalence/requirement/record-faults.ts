import type { Requirement } from './requirement';
import type { RequirementFault } from './requirement-fault';

/** What a requirement must say of itself before it can be stored: its id, its document and what it is about. */
export function recordFaults({ id, document, characteristic }: Requirement): readonly RequirementFault[] {
  const missing = [id === '' && 'id', document === '' && 'standard', Object.keys(characteristic).length === 0 && 'characteristic'];
  return missing.flatMap((path) => (path ? [{ path, code: 'FIELD_MISSING', params: {} } as const] : []));
}
