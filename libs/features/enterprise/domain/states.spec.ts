import { enterpriseActs, type EnterpriseAct, enterpriseStates, mayPublish, nextStates, stateAfter } from './states';

const possible: Readonly<Record<EnterpriseAct, readonly string[]>> = {
  submit: ['draft', 'returned'],
  withdraw: ['submitted'],
  verify: ['submitted'],
  return: ['submitted'],
  suspend: ['verified'],
  resume: ['suspended'],
  close: ['verified', 'suspended'],
};

describe.each(enterpriseActs)('%s', (act) => {
  it.each(enterpriseStates)('on what is %s', (state) => {
    const after = stateAfter(state, act);
    expect(after.ok ? 'possible' : after.refusal).toEqual(possible[act].includes(state) ? 'possible' : { code: 'ENTERPRISE_STATE', state });
  });
});

it('every state is reached, and nothing leads out of the last', () => {
  const reached = new Set(enterpriseStates.flatMap((state) => Object.values(nextStates[state])));
  expect(enterpriseStates.filter((state) => !reached.has(state))).toEqual([]);
  expect(enterpriseStates.filter((state) => Object.keys(nextStates[state]).length === 0)).toEqual(['closed']);
});

it('who is not verified drafts and does not publish', () => expect(enterpriseStates.filter(mayPublish)).toEqual(['verified']));
