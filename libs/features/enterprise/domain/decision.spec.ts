import { afterDecision, decidedActs, type Stage } from './decision';
import { revisionStates } from './revision';
import { enterpriseStates, stateAfter } from './states';

describe.each(revisionStates)('a change that is %s', (revising) => {
  const stage: Stage = { state: 'verified', revising };

  it.each(['verify', 'return'] as const)('can be decided on once it was submitted: %s', (act) => {
    const after = afterDecision(stage, act);
    const expected = revising === 'submitted' ? { state: 'verified', revising: act === 'verify' ? null : 'returned' } : null;
    expect(after.ok ? after.value : null).toEqual(expected);
  });

  it('stays while the enterprise is suspended, and falls away where it is closed', () => {
    expect(afterDecision(stage, 'suspend')).toEqual({ ok: true, value: { state: 'suspended', revising } });
    expect(afterDecision({ state: 'suspended', revising }, 'verify').ok).toBe(false);
    expect(afterDecision(stage, 'close')).toEqual({ ok: true, value: { state: 'closed', revising: null } });
  });
});

describe.each(decidedActs)('%s without a change', (act) => {
  it.each(enterpriseStates)('on what is %s', (state) => {
    const after = afterDecision({ state, revising: null }, act);
    expect(after).toEqual(act === 'succeed' ? { ok: true, value: { state, revising: null } } : possible(state, act));
  });
});

function possible(state: Stage['state'], act: Exclude<(typeof decidedActs)[number], 'succeed'>) {
  const next = stateAfter(state, act);
  return next.ok ? { ok: true, value: { state: next.value, revising: null } } : next;
}
