import { ok, refuse, type Result } from '@pure/kernel';
import type { Stage } from './decision';
import type { StateRefusal } from './states';

/** While two persons look at it or at a change of it, and once it is closed, what belongs to an enterprise stays as it is. */
export function mayAttach({ state, revising }: Stage): Result<null, StateRefusal> {
  if (state === 'submitted' || revising === 'submitted') return refuse({ code: 'ENTERPRISE_STATE', state: 'submitted' });
  return state === 'closed' ? refuse({ code: 'ENTERPRISE_STATE', state }) : ok(null);
}
