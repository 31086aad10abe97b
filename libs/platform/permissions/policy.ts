import type { MemberRole } from './caller';

/** What a caller wants to do, as `resource:act`: `invitation:create`. */
export type ActionName = `${string}:${string}`;

/** How the thing acted on must stand to the caller. `none`: there is no such thing yet, or it belongs to nobody. */
export type Relation = 'self' | 'own-organisation' | 'none';

/**
 * One row of the policy table: who may do an action. `roles: 'signed-in'` is everyone with an account. `states`: the
 * action is possible only in these states of the thing; absent: in all. `secondPerson`: the act takes effect with a second
 * person's step. Both are what the use case does: a test asks the server by this table (see the README).
 * `stepUp`: the caller must have confirmed who they are within the last five minutes.
 */
export type Policy = Readonly<{
  roles: readonly MemberRole[] | 'signed-in';
  relation: Relation;
  states?: readonly string[];
  secondPerson?: true;
  stepUp?: true;
  /** Also by an API token whose scopes name the action. */
  token?: true;
  /** Also by officers and approvers of an evaluation body, which decides under what is bound to it and is no authority. */
  evaluationBody?: true;
}>;
export type PolicyTable = Readonly<Record<ActionName, Policy>>;

/** Why a caller may not. The code is the problem's. */
export type Denial =
  | Readonly<{ code: 'SIGN_IN_REQUIRED' }>
  | Readonly<{ code: 'NOT_ALLOWED'; action: ActionName }>
  | Readonly<{ code: 'OUT_OF_SCOPE'; action: ActionName }>
  | Readonly<{ code: 'SECOND_FACTOR_NEEDED' }>
  | Readonly<{ code: 'STEP_UP_REQUIRED' }>;
