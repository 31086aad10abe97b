import { type Facts, type Violation, violation } from './facts';

/** Of all who confirm in one race, one is told that it was done; and no more was decided than was asked for. */
export function decidedTwice({ operations, proposals, approvals }: Facts): readonly Violation[] {
  const confirmed = operations.filter(({ act }) => act === 'confirm');
  const rounds = new Map<string, number>();
  for (const { outcome, facts } of confirmed) if (outcome === 'acknowledged') rounds.set(String(facts['round']), (rounds.get(String(facts['round'])) ?? 0) + 1);
  const raced = [...rounds].filter(([, times]) => times > 1).map(([round, times]) => violation('DECIDED_TWICE', `${times} were told that they decided ${round}`));
  const second = proposals.filter(({ id }) => approvals.filter(({ proposal, step }) => proposal === id && step === 2).length > 1);
  const more = proposals.filter(({ enterprise, act, outcome }) => {
    if (outcome !== 'confirmed') return false;
    const asked = confirmed.filter((one) => one.about === enterprise && one.facts['act'] === act && one.outcome !== 'refused').length;
    return proposals.filter((one) => one.enterprise === enterprise && one.act === act && one.outcome === 'confirmed').length > asked;
  });
  return [...raced, ...[...second, ...more].map(({ id, act }) => violation('DECIDED_TWICE', `${act} ${id}`))];
}

/** Two different persons, in two sessions. */
export function decidedAlone({ proposals, approvals }: Facts): readonly Violation[] {
  return proposals.filter(({ outcome }) => outcome === 'confirmed').flatMap(({ id, act }) => {
    const steps = approvals.filter(({ proposal }) => proposal === id);
    const different = (values: readonly string[]): boolean => values.length === 2 && values[0] !== values[1];
    return different(steps.map(({ account }) => account)) && different(steps.map(({ session }) => session)) ? [] : [violation('DECIDED_ALONE', `${act} ${id}`)];
  });
}

const shownAs: Readonly<Record<string, string>> = { verify: 'verified', suspend: 'suspended', resume: 'verified' };

/** Each decision has one act in the journal and one version that everybody sees, and there is no version without one. */
export function decisionWithoutEffect({ proposals, events, versions, enterprises }: Facts): readonly Violation[] {
  const confirmed = proposals.filter(({ outcome }) => outcome === 'confirmed');
  const untold = confirmed.filter(({ id }) => events.filter(({ proposal, act }) => proposal === id && !act.endsWith('-proposed')).length !== 1);
  const without = enterprises.filter(({ id }) => {
    const decided = confirmed.filter(({ enterprise }) => enterprise === id).map(({ act }) => shownAs[act] ?? act);
    const shown = versions.filter(({ enterprise }) => enterprise === id).map(({ status }) => status);
    return decided.toSorted().join() !== shown.toSorted().join();
  });
  return [...untold.map(({ id, act }) => violation('DECISION_WITHOUT_EFFECT', `${act} ${id}`)), ...without.map(({ id }) => violation('DECISION_WITHOUT_EFFECT', `what is shown of ${id}`))];
}
