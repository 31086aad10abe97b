import { fitComposition, isUnilateral, isVotedByOneSide } from './composition';
import { currentRules } from './rules';

it.each<[string, number, number, number, string]>([
  ['three, one of each side', 3, 1, 1, 'ok'],
  ['five, two of each side', 5, 2, 2, 'ok'],
  ['one', 1, 1, 0, 'PANEL_TOO_SMALL'],
  ['four', 4, 2, 2, 'PANEL_SIZE_EVEN'],
  ['none of one side', 5, 3, 0, 'PANEL_SIDE_UNSEATED'],
  ['more than there are seats', 5, 3, 3, 'PANEL_SEATS_OVERDRAWN'],
])('a panel of %s', (_case, size, mainland, taiwan, outcome) => {
  const fit = fitComposition({ size, least: { mainland, taiwan } }, currentRules);
  expect(fit.ok ? 'ok' : fit.refusal.code).toBe(outcome);
});

it.each<[string, ('mainland' | 'taiwan')[], boolean]>([
  ['both sides', ['mainland', 'taiwan', 'mainland'], false],
  ['one side alone', ['mainland', 'mainland', 'mainland'], true],
  ['the other side alone', ['taiwan'], true],
])('%s', (_case, sides, unilateral) => expect(isUnilateral(sides, { mainland: 1, taiwan: 1 })).toBe(unilateral));

it.each<[string, ('mainland' | 'taiwan')[], boolean]>([
  ['nobody', [], false],
  ['one side', ['mainland', 'mainland'], true],
  ['both', ['mainland', 'taiwan'], false],
])('votes of %s', (_case, sides, one) => expect(isVotedByOneSide(sides)).toBe(one));
