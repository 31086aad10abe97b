import { currentRules } from './rules';
import { publicCounts } from './strata';

const cast = (mainland: number, taiwan: number) => [...Array.from({ length: mainland }, () => ({ side: 'mainland' as const, vote: 'agree' as const })), ...Array.from({ length: taiwan }, () => ({ side: 'taiwan' as const, vote: 'object' as const }))];

it.each<[string, number, number, boolean, boolean]>([
  ['three members tell nothing', 2, 1, false, false],
  ['four tell nothing', 2, 2, false, false],
  ['five tell their sum', 3, 2, true, false],
  ['a small side is not told, though the other is large', 7, 4, true, false],
  ['two large sides are told', 6, 5, true, true],
])('%s', (_case, mainland, taiwan, all, sides) => {
  const counts = publicCounts(cast(mainland, taiwan), currentRules);
  expect([counts.all !== null, counts.sides !== null]).toEqual([all, sides]);
});
