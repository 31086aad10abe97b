import { HttpProblem, type RefusalStatus } from '@platform/http';
import type { Result } from '@pure/kernel';
import type { SignInRefusal } from '../application/sign-in/sign-in';

const signInStatus = { SIGN_IN_FAILED: 401, TOO_MANY_ATTEMPTS: 429, HASHING_BUSY: 503 } as const satisfies RefusalStatus<SignInRefusal>;

/** What was asked for, or the problem; one that passes by itself says when. */
export function admittedOrProblem<T>(result: Result<T, SignInRefusal>): T {
  if (result.ok) return result.value;
  const { refusal } = result;
  const seconds = 'seconds' in refusal ? refusal.seconds : null;
  throw new HttpProblem({
    status: signInStatus[refusal.code],
    code: refusal.code,
    ...(seconds !== null && { params: { seconds, minutes: Math.ceil(seconds / 60) }, headers: { 'retry-after': String(seconds) } }),
  });
}
