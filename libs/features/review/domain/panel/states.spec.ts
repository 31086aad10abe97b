import { afterRevision, isUnderReview, nextPanelStates, type PanelAct, panelActs, panelAfter, panelStates } from './states';

const possible: Readonly<Record<PanelAct, readonly string[]>> = {
  seat: ['drawing'],
  fail: ['drawing', 'inviting'],
  fill: ['inviting'],
  'close-round': ['blind'],
  'end-discussion': ['open'],
  conclude: ['voting'],
  replace: ['inviting', 'blind', 'open', 'voting'],
  revise: ['drawing', 'inviting', 'blind', 'open', 'voting', 'concluded'],
  reopen: ['concluded'],
  withdraw: ['drawing', 'inviting', 'blind', 'open', 'voting'],
};

it.each(panelActs)('%s is possible in its states alone', (act) => expect(panelStates.filter((state) => panelAfter(state, act) !== null)).toEqual(possible[act]));

it('every state is reached from the draw, and nothing leads out of a panel that was not filled, or whose subject was withdrawn', () => {
  const reached = new Set<string>(['drawing']);
  for (const state of reached) for (const next of Object.values(nextPanelStates[state as keyof typeof nextPanelStates])) reached.add(next);
  expect(panelStates.filter((state) => !reached.has(state))).toEqual([]);
  expect(panelStates.filter((state) => Object.keys(nextPanelStates[state]).length === 0)).toEqual(['not_filled', 'withdrawn']);
});

it('who comes in after the round opens it again', () => expect([panelAfter('open', 'replace'), panelAfter('voting', 'replace')]).toEqual(['blind', 'blind']));
it('rows are judged from the round to the vote', () => expect(panelStates.filter(isUnderReview)).toEqual(['blind', 'open', 'voting']));
it('a new version goes to a panel that has judged, and to none in which too few did', () => expect([afterRevision('concluded', 'tie'), afterRevision('voting', null), afterRevision('concluded', 'no-quorum'), afterRevision('not_filled', null)]).toEqual(['open', 'open', null, null]));
