import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { type ApplicationAct, type ApplicationState, decidedStates } from './course';
import type { PastStep } from './progress';

/** What an applicant brings after a decision; each is one case until the desk has answered it. */
export const caseKinds = ['appeal', 'ask-correction'] as const;
export type CaseKind = (typeof caseKinds)[number];

const answers: Readonly<Record<CaseKind, readonly ApplicationAct[]>> = { appeal: ['uphold-appeal', 'dismiss-appeal'], 'ask-correction': ['correct', 'decline-correction'] };
const decisions: readonly ApplicationAct[] = ['recognise', 'recognise-partly', 'refuse'];

export type CaseRefusal =
  | Readonly<{ code: 'CASE_OPEN'; case: CaseKind }>
  | Readonly<{ code: 'APPEAL_LATE'; until: LocalDate }>
  | Readonly<{ code: 'APPEAL_OF_RECOGNITION' }>
  | Readonly<{ code: 'APPLICATION_UNDECIDED'; state: ApplicationState }>;

/** Whether the last one of a kind waits for its answer. */
export const isOpen = (kind: CaseKind, steps: readonly Pick<PastStep, 'act'>[]): boolean => steps.findLast(({ act }) => act === kind || answers[kind].includes(act))?.act === kind;

/** Whether the applicant may bring it now. The due of the step that decided is the last day of an appeal, where a rule sets one. */
export function mayBring(kind: CaseKind, state: ApplicationState, steps: readonly PastStep[], today: LocalDate): Result<null, CaseRefusal> {
  if (!decidedStates.some((decided) => decided === state)) return refuse({ code: 'APPLICATION_UNDECIDED', state });
  if (kind === 'appeal' && state === 'recognised') return refuse({ code: 'APPEAL_OF_RECOGNITION' });
  if (isOpen(kind, steps)) return refuse({ code: 'CASE_OPEN', case: kind });
  const until = steps.findLast(({ act }) => decisions.includes(act))?.due ?? null;
  return kind === 'appeal' && until !== null && today > until ? refuse({ code: 'APPEAL_LATE', until }) : ok(null);
}
