import { HttpProblem, type RefusalStatus } from '@platform/http';
import type { Result } from '@pure/kernel';
import type { RequirementComparison } from '@pure/equivalence';
import type { CompareRequirementsRefusal } from '../application/comparing/compare-requirements';

/** Units that cannot be compared and requirements that cannot be read are faulty content. */
const verdictStatus = { REQUIREMENT_UNREADABLE: 422, UNIT_MISMATCH: 422, UNIT_UNKNOWN: 422 } as const satisfies RefusalStatus<CompareRequirementsRefusal>;

/** The body of a verdict, or the problem with every fault of either requirement by its place. */
export function verdictOrProblem<B>(result: Result<RequirementComparison, CompareRequirementsRefusal>, toBody: (verdict: RequirementComparison) => B): B {
  if (result.ok) return toBody(result.value);
  const { code, ...refusal } = result.refusal;
  if ('faults' in refusal) throw new HttpProblem({ status: verdictStatus[code], code, params: { count: refusal.faults.length }, errors: refusal.faults });
  throw new HttpProblem({ status: verdictStatus[code], code, params: refusal });
}
