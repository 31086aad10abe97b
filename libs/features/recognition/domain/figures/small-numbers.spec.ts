import fc from 'fast-check';
import { LEAST_TOLD, told } from './small-numbers';

it.each([
  [0, 1, null], [1, 1, null], [4, 30, null], [5, 0, { atLeast: 5, withinDays: 0 }], [9, 12, { atLeast: 5, withinDays: 15 }], [10, 15, { atLeast: 10, withinDays: 15 }],
])('of %d people and %d days %j is told', (count, days, expected) => expect(told({ count, days })).toEqual(expected));

it('tells of no difference of one to four, between figures, their sums or days', () =>
  fc.assert(fc.property(fc.array(fc.nat(60), { minLength: 1 }), fc.nat(60), (parts, more) => {
    const shown = (count: number) => told({ count, days: 1 })?.atLeast ?? 0;
    const whole = parts.reduce((sum, part) => sum + part, 0);
    const figures = [shown(whole), shown(whole + more), ...parts.map(shown), parts.map(shown).reduce((sum, part) => sum + part, 0)];
    for (const one of figures) for (const other of figures) expect(Math.abs(one - other) % LEAST_TOLD).toBe(0);
  })));
