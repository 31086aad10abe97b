import { HttpProblem, type RefusalStatus } from '@platform/http';
import type { Refusal, Result } from '@pure/kernel';
import type { CodeWrong, TotpOff, TotpOn } from '../application/factor/manage-totp';
import type { ChangePasswordRefusal } from '../application/password/change-password';
import type { RecoveryRefusal } from '../application/password/complete-recovery';
import type { CeremonyRefusal } from '../application/passkey/ceremony';
import type { PasskeyRefusal } from '../application/passkey/manage-passkeys';
import type { MembershipUnknown } from '../application/session/act-for';
import type { SessionUnknown } from '../application/session/end-session';
import type { StepUpRefusal } from '../application/session/step-up';
import type { SetUpRefusal } from '../application/setup/set-up';
import type { SignInRefusal } from '../application/sign-in/sign-in';

const waits = { TOO_MANY_ATTEMPTS: 429, HASHING_BUSY: 503 } as const;
const passwordStatus = { PASSWORD_TOO_SHORT: 422, PASSWORD_TOO_LONG: 422, PASSWORD_COMMON: 422, PASSWORD_PERSONAL: 422, PASSWORD_TOO_PLAIN: 422 } as const;

export const signInStatus = { SIGN_IN_FAILED: 401, SECOND_FACTOR_REQUIRED: 401, PASSWORD_EXPIRED: 401, PASSWORD_INITIAL: 401, PASSWORD_LAPSED: 401, PASSWORD_SAME: 422, ...passwordStatus, ...waits } as const satisfies RefusalStatus<SignInRefusal>;
export const ceremonyStatus = { PASSKEY_REFUSED: 422, PASSKEYS_UNUSABLE: 409 } as const satisfies RefusalStatus<CeremonyRefusal>;
export const passkeyStatus = { ...ceremonyStatus, PASSKEY_UNKNOWN: 404, PASSKEY_LAST: 409 } as const satisfies RefusalStatus<PasskeyRefusal>;
export const stepUpStatus = { PROOF_WRONG: 422, SECOND_FACTOR_REQUIRED: 422, PASSWORD_EXPIRED: 422, PASSWORD_INITIAL: 422, PASSWORD_LAPSED: 422, ...ceremonyStatus, ...waits } as const satisfies RefusalStatus<StepUpRefusal | CeremonyRefusal>;
export const changePasswordStatus = { PROOF_WRONG: 422, STEP_UP_REQUIRED: 403, PASSWORD_SAME: 422, ...passwordStatus, ...waits } as const satisfies RefusalStatus<ChangePasswordRefusal>;
export const recoveryStatus = { RECOVERY_UNKNOWN: 422, PASSWORD_SAME: 422, ...passwordStatus, ...waits } as const satisfies RefusalStatus<RecoveryRefusal>;
export const sessionStatus = { SESSION_UNKNOWN: 404, MEMBERSHIP_UNKNOWN: 404 } as const satisfies RefusalStatus<SessionUnknown | MembershipUnknown>;
export const totpStatus = { TOTP_ON_ALREADY: 409, TOTP_NOT_ON: 409, CODE_WRONG: 422 } as const satisfies RefusalStatus<TotpOn | TotpOff | CodeWrong>;

export const setupStatus = {
  SETUP_CLOSED: 409, SETUP_TOKEN_WRONG: 403, ORGANISATION_NAME_MISSING: 422, EMAIL_UNREADABLE: 422, EMAIL_TAKEN: 409, ORGANISATION_UNKNOWN: 404, ROLE_NOT_OF_ORGANISATION: 422,
  ...passwordStatus, HASHING_BUSY: 503,
} as const satisfies RefusalStatus<SetUpRefusal>;

/** What was asked for, or the problem; one that passes by itself says when. */
export function valueOrProblem<V, R extends Refusal & Readonly<{ seconds?: number; limit?: number }>>(result: Result<V, R>, statuses: RefusalStatus<R>): V {
  if (result.ok) return result.value;
  const { seconds, limit } = result.refusal;
  const code: R['code'] = result.refusal.code;
  throw new HttpProblem({
    status: statuses[code],
    code,
    params: { ...(seconds !== undefined && { seconds, minutes: Math.ceil(seconds / 60) }), ...(limit !== undefined && { limit }) },
    ...(seconds !== undefined && { headers: { 'retry-after': String(seconds) } }),
  });
}
