import { ok, refuse, type Result } from '@pure/kernel';
import type { EnterpriseState, StateRefusal } from './states';

/** While two persons look at it, and once it is closed, what belongs to an enterprise stays as it is. */
export function mayAttach(state: EnterpriseState): Result<null, StateRefusal> {
  return state === 'submitted' || state === 'closed' ? refuse({ code: 'ENTERPRISE_STATE', state }) : ok(null);
}
