import { isRoundOver, seesOthers } from './round';
import type { PanelState } from './states';

it.each<[string, PanelState, boolean, boolean, boolean]>([
  ['before the first round', 'inviting', false, false, false],
  ['in the first round', 'blind', false, false, false],
  ['in the first round, handed in', 'blind', false, true, false],
  ['opened again, the newcomer', 'blind', true, false, false],
  ['opened again, the others', 'blind', true, true, true],
  ['in the discussion', 'open', true, true, true],
  ['in the discussion, nothing handed in', 'open', true, false, true],
  ['at the vote', 'voting', true, true, true],
])('%s', (_case, state, roundClosed, submitted, sees) => expect(seesOthers({ state, roundClosed }, { submitted })).toBe(sees));

it.each<[string, [string, boolean][], boolean]>([
  ['all handed in', [['accepted', true], ['accepted', true]], true],
  ['one has not', [['accepted', true], ['accepted', false]], false],
  ['one has not answered yet', [['accepted', true], ['invited', false]], false],
  ['one has left', [['accepted', true], ['recused', false]], true],
  ['nobody sits', [['recused', true]], false],
])('a round in which %s', (_case, seats, over) => expect(isRoundOver(seats.map(([state, submitted]) => ({ state, submitted })))).toBe(over));
