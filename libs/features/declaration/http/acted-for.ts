import { HttpProblem } from '@platform/http';
import type { Acting, Actor } from '@platform/permissions';

/** The organisation for which somebody acts. */
export function actedFor({ organisation }: Actor): Pick<Acting, 'organisation'> {
  if (!organisation) throw new HttpProblem({ status: 403, code: 'NOT_ALLOWED' });
  return { organisation };
}
