import type { LocalDate } from '@pure/kernel';
import type { Pause } from '@pure/workday';
import type { ApplicationAct, ApplicationState } from '../application/course';

/** Names of rules: until it is received, until it is decided, until an appeal is decided, until what was practised first is confirmed. */
export const deskClocks = ['recognition-receipt', 'recognition-decision', 'recognition-appeal'] as const;
export type DeskClock = (typeof deskClocks)[number];

export type ClockedStep = Readonly<{ act: ApplicationAct; to: ApplicationState; on: LocalDate }>;
/** `start`: the day that is not counted; `pauses`: it lay with the applicant. */
export type RunningClock = Readonly<{ rule: DeskClock; start: LocalDate; pauses: readonly Pause[] }>;

/** Whether an appeal or a correction that was asked for is not decided yet, from the steps, the oldest first. */
export const openAfterwards = (steps: readonly Pick<ClockedStep, 'act'>[]): 'appeal' | 'correction' | null => {
  const last = (acts: readonly ApplicationAct[]) => steps.findLastIndex(({ act }) => acts.includes(act));
  if (last(['appeal']) > last(['uphold-appeal', 'dismiss-appeal'])) return 'appeal';
  return last(['ask-correction']) > last(['correct', 'decline-correction']) ? 'correction' : null;
};

/** The clock that runs for the desk, from the steps, the oldest first; null: none does. While it lies with the applicant it stands still. */
export function runningClock(state: ApplicationState, steps: readonly ClockedStep[]): RunningClock | null {
  const begun = (acts: readonly ApplicationAct[]) => steps.findLast(({ act }) => acts.includes(act))?.on ?? null;
  const [rule, start] = of(state, steps, begun);
  return rule === null || start === null ? null : { rule, start, pauses: pausesOf(steps) };
}

function of(state: ApplicationState, steps: readonly ClockedStep[], begun: (acts: readonly ApplicationAct[]) => LocalDate | null): readonly [DeskClock | null, LocalDate | null] {
  if (state === 'submitted') return ['recognition-receipt', begun(['submit'])];
  if (state === 'received' || state === 'verifying' || state === 'deciding') return ['recognition-decision', begun(['receive', 'uphold-appeal'])];
  return openAfterwards(steps) === 'appeal' ? ['recognition-appeal', begun(['appeal'])] : [null, null];
}

/** Days between a return and its answer, both with them. */
function pausesOf(steps: readonly ClockedStep[]): readonly Pause[] {
  return steps.flatMap(({ act, on: from }, place) => (act === 'return' ? [{ from, until: steps.slice(place + 1).find((later) => later.act === 'answer')?.on ?? null }] : []));
}
