import { ok, refuse, type Result } from '@pure/kernel';
import { type ApplicationState, standingAfter } from '../application/course';
import type { CatalogueStanding } from '../catalogue/standing';
import type { VerificationOutcome } from '../desk/verification';
import { type DecidedAct, matterOf } from './decided-act';
import { type CatalogueNotInForce, catalogueStands } from './rules/catalogue-stands';
import { complete, type DecisionIncomplete } from './rules/complete';
import { type DecidedLevelUnfit, levelOfRow } from './rules/level-of-row';
import { type ActedBefore, notActedBefore } from './rules/not-acted-before';
import { type VerificationMissing, verified } from './rules/verified';

/** What is to be decided. `level`: of the mainland; null where the row has none. */
export type Decided = Readonly<{ act: DecidedAct; level: string | null; part: string | null; officialNumber: string | null }>;
/** How it stands when somebody proposes or approves. `earlier`: accounts that took part in decisions before; `waits`: what was asked for after the decision. */
export type DecidingOn = Readonly<{
  state: ApplicationState; waits: 'appeal' | 'correction' | null; standing: CatalogueStanding; rowToConfirm: boolean; listedLevel: string | null; verification: VerificationOutcome | null; earlier: readonly string[];
}>;
export type DecisionRefusal = CatalogueNotInForce | DecisionIncomplete | DecidedLevelUnfit | ActedBefore | VerificationMissing
  | Readonly<{ code: 'APPLICATION_STATE' | 'APPLICATION_DECIDED'; state: ApplicationState }> | Readonly<{ code: 'NOTHING_ASKED' }>;

/** Whether the decision can be taken by this person; asked of both, since what was possible may not be any more. */
export function mayDecide(decided: Decided, on: DecidingOn, account: string): Result<null, DecisionRefusal> {
  const { act } = decided;
  const possible = standingAfter({ state: on.state, returnedFrom: null }, act);
  if (!possible.ok) return refuse({ code: possible.refusal.code, state: on.state });
  if (matterOf(act) !== 'application' && matterOf(act) !== on.waits) return refuse({ code: 'NOTHING_ASKED' });
  const rules = [
    complete(act, decided), levelOfRow(act, decided.level, on.listedLevel), catalogueStands(act, on), verified(act, on.verification), notActedBefore(account, matterOf(act) === 'correction' ? [] : on.earlier),
  ];
  return rules.find((rule) => !rule.ok) ?? ok(null);
}
