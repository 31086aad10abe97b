import type { Acting, Caller } from '@platform/permissions';
import { HttpProblem } from './problem';

/** For whom the caller acts; a policy with roles lets nobody else pass. */
export function actingOf({ acting }: Caller): Acting {
  if (!acting) throw new HttpProblem({ status: 403, code: 'NOT_ALLOWED' });
  return acting;
}
