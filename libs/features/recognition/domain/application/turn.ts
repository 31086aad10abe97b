import type { LocalDate } from '@pure/kernel';
import type { ApplicationAct, ApplicationState, Side } from './course';
import { isOpen } from './open-case';
import type { PastStep } from './progress';

/** What comes next, of whoever has it. `appeal`: the applicant may contest the decision; `none`: nothing. */
export const nextSteps = ['submit', 'receive', 'verify', 'conclude', 'decide', 'answer', 'decide-appeal', 'decide-correction', 'appeal', 'none'] as const;
export type NextStep = (typeof nextSteps)[number];

/** `holds`: who has it, null: nobody has to do anything; `since`: the day on which it came there; `due`: last day for what comes next. */
export type Turn = Readonly<{ holds: Side | null; since: LocalDate | null; due: LocalDate | null; next: NextStep }>;

const byState: Readonly<Record<ApplicationState, readonly [holds: Side | null, next: NextStep]>> = {
  draft: ['applicant', 'submit'], submitted: ['desk', 'receive'], received: ['desk', 'verify'], verifying: ['desk', 'conclude'], deciding: ['desk', 'decide'], returned: ['applicant', 'answer'],
  recognised: [null, 'none'], 'partly-recognised': [null, 'appeal'], refused: [null, 'appeal'], withdrawn: [null, 'none'],
};

/** Acts with which it comes to a side, or to rest. */
const comesBy: Readonly<Record<Side | 'rest', readonly ApplicationAct[]>> = {
  desk: ['submit', 'answer', 'appeal', 'ask-correction'], applicant: ['return'],
  rest: ['recognise', 'recognise-partly', 'refuse', 'dismiss-appeal', 'correct', 'decline-correction', 'withdraw'],
};

/** Who has an application now, from its steps, the oldest first. An appeal or a correction that is open lies with the desk. */
export function turnOf(state: ApplicationState, steps: readonly PastStep[]): Turn {
  const open = isOpen('appeal', steps) ? ('decide-appeal' as const) : isOpen('ask-correction', steps) ? ('decide-correction' as const) : null;
  const [holds, next] = open ? (['desk', open] as const) : byState[state];
  const since = steps.findLast(({ act }) => comesBy[holds ?? 'rest'].includes(act))?.on ?? null;
  return { holds, since, due: next === 'none' ? null : (steps.at(-1)?.due ?? null), next };
}
