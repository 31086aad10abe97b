import fc from 'fast-check';
import { type Alike, groupsOf } from './groups';
import { LEAST_TOLD, told } from './small-numbers';

const alike = (more: Partial<Alike> = {}): Alike => ({ kind: 'person', trade: '养老护理员', level: '四级', territory: ['350000'], month: '2026-08', days: 12, count: 1, ...more });
const UNTIL = '2026-10';
const shown = (people: readonly Alike[]) => groupsOf(people, UNTIL).flatMap((group) => { const seen = told(group); return seen ? [{ ...group, ...seen }] : []; });
const line = (people: readonly Alike[], by: string, value: string) => shown(people).find((each) => each.by === by && each.value === value);

it('whoever belongs to a group of fewer than five is in no figure, not even in the sum', () => {
  const people = [alike({ count: 14 }), alike({ trade: '美容师', count: 3 })];
  expect([line(people, 'all', '')?.count, line(people, 'trade', '养老护理员')?.count, line(people, 'trade', '美容师')]).toEqual([14, 14, undefined]);
  expect(line(people, 'level', '四级')?.count).toBe(14);
});

it('leaving out makes other groups too small, and they go as well', () =>
  expect(shown([alike({ count: 3, territory: ['350000', '350200'] }), alike({ count: 4 })])).toEqual([]));

it('months of fewer than five are one with those before or after, up to the last that is counted', () => {
  const people = [alike({ month: '2026-01', count: 2 }), alike({ month: '2026-02', count: 4 }), alike({ month: '2026-05', count: 5 }), alike({ month: '2026-09', count: 1 })];
  expect(shown(people).filter(({ by }) => by === 'month').map(({ value, count, atLeast }) => [value, count, atLeast])).toEqual([['../2026-02', 6, 5], ['2026-03/2026-10', 6, 5]]);
});

it('half of them were decided within the days that are told', () =>
  expect(line([alike({ days: 3, count: 4 }), alike({ days: 11, count: 2 }), alike({ days: 90, count: 2 })], 'all', '')).toMatchObject({ days: 3, withinDays: 5 }));

const anybody = fc.record({
  kind: fc.constantFrom('person', 'title'), trade: fc.constantFrom('a', 'b', 'c'), level: fc.constantFrom('', '三级', '四级'), territory: fc.uniqueArray(fc.constantFrom('350000', '350200', '350128'), { minLength: 1 }),
  month: fc.constantFrom('2026-01', '2026-02', '2026-09', '2026-10'), days: fc.nat(60), count: fc.integer({ min: 1, max: 9 }),
});

it('of no figure less others is there anybody left, nor one to four people between any two figures', () =>
  fc.assert(fc.property(fc.array(anybody, { maxLength: 14 }), (people) => {
    const lines = shown(people);
    const all = lines.find(({ by }) => by === 'all');
    for (const by of ['kind', 'trade', 'level', 'month']) {
      const parts = lines.filter((each) => each.by === by);
      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(all?.count ?? 0);
      // What a reader can conclude: the parts may be up to four more each than what is told of them, so that nothing need be hidden.
      expect((all?.atLeast ?? 0) - parts.reduce((sum, { atLeast }) => sum + atLeast + LEAST_TOLD - 1, 0)).toBeLessThanOrEqual(0);
    }
    for (const one of lines) {
      expect(one.count).toBeGreaterThanOrEqual(LEAST_TOLD);
      for (const other of lines) expect(Math.abs(one.atLeast - other.atLeast) % LEAST_TOLD).toBe(0);
    }
  })));
