import { ok, type Result } from '@pure/kernel';
import { type RevisionState, revisionAfter } from './revision';
import { type EnterpriseState, stateAfter, type StateRefusal } from './states';

/** What the centre does by two persons. */
export const decidedActs = ['verify', 'return', 'suspend', 'resume', 'close', 'succeed'] as const;
export type DecidedAct = (typeof decidedActs)[number];

/** `revising`: how far a change of what was verified has come. */
export type Stage = Readonly<{ state: EnterpriseState; revising: RevisionState | null }>;

/**
 * What a decision leads to. A verified enterprise stays verified while a change of it is looked at, whatever comes of that; a
 * succession changes no state, and what is closed waits for nothing.
 */
export function afterDecision({ state, revising }: Stage, act: DecidedAct): Result<Stage, StateRefusal> {
  if (act === 'succeed') return ok({ state, revising });
  if (state === 'verified' && (act === 'verify' || act === 'return')) {
    const next = revisionAfter(revising, act);
    if (next.ok) return ok({ state, revising: next.value });
  }
  const next = stateAfter(state, act);
  return next.ok ? ok({ state: next.value, revising: next.value === 'closed' ? null : revising }) : next;
}
