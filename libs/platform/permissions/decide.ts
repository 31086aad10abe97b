import { type Result, ok, refuse } from '@pure/kernel';
import type { Caller, MemberRole } from './caller';
import type { ActionName, Denial, Policy, PolicyTable } from './policy';

/** So long after a proof of who it is may a caller do what needs one, in minutes. */
export const STEP_UP_MINUTES = 5;

/**
 * Whether the caller may do the action, as far as the caller and the table tell: role, part of the role, second factor, fresh proof. The row
 * of the table, or why not. Whether the thing acted on is the caller's own, and in which state it is, knows who loads it.
 */
export function decide(policies: PolicyTable, caller: Caller | null, action: ActionName): Result<Policy, Denial> {
  if (caller === null) return refuse({ code: 'SIGN_IN_REQUIRED' });
  const policy = policies[action];
  if (!policy || !holdsRole(policy, caller)) return refuse({ code: 'NOT_ALLOWED', action });
  if (!isInScope(policy, caller, action)) return refuse({ code: 'OUT_OF_SCOPE', action });
  if (caller.secondFactorMissing && !isOnesOwn(policy)) return refuse({ code: 'SECOND_FACTOR_NEEDED' });
  if (policy.stepUp && !provedLately(caller)) return refuse({ code: 'STEP_UP_REQUIRED' });
  return ok(policy);
}

function holdsRole({ roles, relation, evaluationBody }: Policy, { acting }: Caller): boolean {
  if (roles === 'signed-in') return acting !== null || relation !== 'own-organisation';
  if (acting === null || !roles.includes(acting.role)) return false;
  return evaluationBody === true || !(acting.evaluates && deciding.some((role) => role === acting.role));
}

/** Roles of an authority that an evaluation body has too. */
const deciding: readonly MemberRole[] = ['officer', 'approver'];

/** What everyone may do about themselves, by which a second factor is set up, or another organisation chosen. */
const isOnesOwn = ({ roles, relation }: Policy): boolean => roles === 'signed-in' && relation === 'self';

/** What everyone with an account may is no part of a role, so a delegated person may it too; a token may what it names. */
function isInScope({ roles, token }: Policy, { via, acting }: Caller, action: ActionName): boolean {
  const named = acting?.scopes?.includes(action) ?? true;
  return via === 'token' ? token === true && named : roles === 'signed-in' || named;
}

function provedLately({ steppedUpAt, at }: Caller): boolean {
  return steppedUpAt !== null && Date.parse(at) - Date.parse(steppedUpAt) <= STEP_UP_MINUTES * 60_000;
}
