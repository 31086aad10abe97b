import { rankOf, ranksOf, type Ranked } from './rank';
import { statusOrder } from './codes';

const edition = (more: Partial<Ranked>): Ranked => ({ id: 1, status: 'in_force', kind: 'standard', year: 2020, ...more });

it.each<[string, Partial<Ranked>, Partial<Ranked>]>([
  ['in force before replaced', { year: 1990 }, { status: 'replaced', year: 2024 }],
  ['a standard before a rule', { year: 1990 }, { kind: 'label-rule', year: 2024 }],
  ['the newer before the older', { year: 2024 }, { year: 2023 }],
  ['the oldest before those without a year', { year: 1932 }, { year: null }],
  ['of one year the first taken in', { id: 4 }, { id: 5 }],
])('%s', (_, first, second) => expect(rankOf(edition(first))).toBeLessThan(rankOf(edition(second))));

it.each(statusOrder)('%s has a range of its own, which holds all its ranks', (status) => {
  const { from, before } = ranksOf(status);
  for (const year of [null, 1800, 1999, 2030, 2999]) {
    const rank = rankOf(edition({ status, year, kind: 'other', id: 2 ** 31 - 1 }));
    expect(rank >= from && rank < before && rank < 2 ** 31).toBe(true);
  }
});

it('without a status the range holds everything', () => expect(ranksOf(undefined)).toEqual({ from: 0, before: ranksOf('withdrawn').before }));
