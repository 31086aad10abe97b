import { HttpProblem } from '@platform/http';
import type { Acting, Caller } from '@platform/permissions';

/** For whom the caller acts; a policy with roles lets nobody else pass. */
export function actingOf({ acting }: Caller): Acting {
  if (!acting) throw new HttpProblem({ status: 403, code: 'NOT_ALLOWED' });
  return acting;
}
