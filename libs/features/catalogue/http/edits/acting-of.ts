import { HttpProblem } from '@platform/http';
import type { Actor, Caller } from '@platform/permissions';
import type { Proposing } from '../../application/edits/propose-facts';

/** Who acts, and for which centre; a policy with roles lets nobody else pass. */
export function proposingOf(caller: Caller, by: Actor): Proposing {
  if (!caller.acting) throw new HttpProblem({ status: 403, code: 'NOT_ALLOWED' });
  return { caller, by, acting: caller.acting };
}
