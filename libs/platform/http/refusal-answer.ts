import type { Json, Refusal, Result } from '@pure/kernel';
import { HttpProblem } from './problem';
import { RETRY_SOON } from './problem-of-error';

/** The HTTP status of every code that a use case may refuse with: `{…} as const satisfies RefusalStatus<LookUpRefusal>`. */
export type RefusalStatus<R extends Refusal> = Readonly<Record<R['code'], number>>;

/**
 * The body of a successful outcome, or the problem of a refused one. The refusal's texts and numbers fill the places of its
 * text; one of 503 says when to ask again; `members` picks what else of it the answer carries (`suggestions`, for one).
 */
export function bodyOrProblem<V, R extends Refusal, B>(
  result: Result<V, R>,
  statuses: RefusalStatus<R>,
  toBody: (value: V) => B,
  members?: (refusal: R) => Readonly<Record<string, Json>>,
): B {
  if (result.ok) return toBody(result.value);
  const { refusal } = result;
  const code: R['code'] = refusal.code;
  const status = statuses[code];
  throw new HttpProblem({ status, code, params: textParams(refusal), members: members?.(refusal), ...(status === 503 && { headers: RETRY_SOON }) });
}

function textParams(refusal: Refusal): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(refusal)) {
    if (typeof value === 'string' || typeof value === 'number') params[name] = value;
  }
  return params;
}
