import type { LocalDate } from '@pure/kernel';
import type { ApplicationAct, ApplicationState } from './course';

/** 已收件 → 核验证书 → 决定 → 电子证书. */
export const milestones = ['received', 'verified', 'decided', 'certificate'] as const;
export type Milestone = (typeof milestones)[number];

/** `on`: when it was reached; `due`: by when, where a rule or the desk set a day; `now`: it is what is being waited for. */
export type Progress = Readonly<{ milestone: Milestone; on: LocalDate | null; due: LocalDate | null; now: boolean }>;
export type PastStep = Readonly<{ act: ApplicationAct; on: LocalDate; due: LocalDate | null }>;

const reachedBy: Readonly<Record<Exclude<Milestone, 'certificate'>, readonly ApplicationAct[]>> = {
  received: ['receive'], verified: ['conclude-verification'], decided: ['recognise', 'recognise-partly', 'refuse'],
};
/** What undoes a milestone: the desk looks again. */
const undoneBy: Readonly<Record<Exclude<Milestone, 'certificate'>, readonly ApplicationAct[]>> = { received: [], verified: ['send-back'], decided: ['uphold-appeal'] };

/**
 * How far it has come, from its steps, the oldest first. The day that a step sets is that of the receipt, then that of the decision;
 * while it is returned no clock of the desk runs. `issued`: the day of the e-certificate, null without one.
 */
export function progressOf(state: ApplicationState, steps: readonly PastStep[], issued: LocalDate | null): readonly Progress[] {
  const reached = (milestone: Exclude<Milestone, 'certificate'>): LocalDate | null => {
    const last = steps.findLast(({ act }) => reachedBy[milestone].includes(act) || undoneBy[milestone].includes(act));
    return last && reachedBy[milestone].includes(last.act) ? last.on : null;
  };
  const on: Readonly<Record<Milestone, LocalDate | null>> = { received: reached('received'), verified: reached('verified'), decided: reached('decided'), certificate: issued };
  const waiting = state === 'draft' || state === 'withdrawn' || state === 'refused' ? undefined : milestones.find((milestone) => on[milestone] === null);
  const last = steps.findLast(({ act, due }) => due !== null && act !== 'return');
  const dueOf = waiting === 'received' ? 'received' : waiting === 'verified' || waiting === 'decided' ? 'decided' : null;
  return milestones.map((milestone) => ({ milestone, on: on[milestone], due: milestone === dueOf && state !== 'returned' ? (last?.due ?? null) : null, now: milestone === waiting && state !== 'returned' }));
}
