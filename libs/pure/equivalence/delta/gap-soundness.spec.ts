import fc from 'fast-check';
import type { Deviations } from '../fact/changes-among';
import type { Deviation, DeviationKind } from '../fact/fact';
import { converse } from '../relation/converse';
import { EQUAL, type Mask, OVERLAP, SUBSET, SUPERSET } from '../relation/relation';
import { gapOf } from './gap';

/** Accepted sets as intervals between 0 and 3; a document asks, under each key, for some of them and for whatever these imply. */
type Interval = readonly [lower: number, upper: number];
const INTERVALS: readonly Interval[] = [0, 1, 2, 3].flatMap((lower) => [0, 1, 2, 3].filter((upper) => upper >= lower).map((upper): Interval => [lower, upper]));
const KEYS = ['mass', 'length', 'voltage'];

const isInside = (a: Interval, b: Interval) => a[0] >= b[0] && a[1] <= b[1];
const asked = (...accepted: readonly Interval[]): string => INTERVALS.map((laxer) => Number(accepted.some((interval) => isInside(interval, laxer)))).join('');

/** What one side makes of one key of the base: its requirements there, and the deviation on record. */
type Side = Readonly<{ kind: DeviationKind | 'none'; asks: string; value?: Interval; valued: boolean }>;

const pick = (fits: (interval: Interval) => boolean) => {
  const fitting = INTERVALS.filter(fits);
  return fitting.length === 0 ? undefined : fc.constantFrom(...fitting);
};

function sideOf(base: Interval | null): fc.Arbitrary<Side> {
  const own = base === null ? [] : [base];
  const kept: fc.Arbitrary<Side> = fc.constant({ kind: 'none', asks: asked(...own), valued: false });
  const changed = (kind: DeviationKind, values: fc.Arbitrary<Interval> | undefined, asks: (value: Interval) => string) =>
    values === undefined ? [] : [fc.tuple(values, fc.boolean()).map(([value, valued]): Side => ({ kind, asks: asks(value), value, valued }))];
  const added = changed('added', pick((value) => base === null || !isInside(base, value)), (value) => asked(...own, value));
  if (base === null) return fc.oneof(kept, ...added);
  return fc.oneof(
    kept,
    fc.constant<Side>({ kind: 'removed', asks: asked(), valued: false }),
    ...added,
    ...changed('stricter', pick((value) => isInside(value, base) && !isInside(base, value)), (value) => asked(value)),
    ...changed('looser', pick((value) => isInside(base, value) && !isInside(value, base)), (value) => asked(value)),
    ...changed('different', pick((value) => !isInside(base, value) && !isInside(value, base)), (value) => asked(value)),
  );
}

const model = fc.tuple(...KEYS.map(() => fc.option(fc.constantFrom(...INTERVALS)).chain((base) => fc.tuple(sideOf(base), sideOf(base)))));

function recorded(sides: readonly Side[]): Deviations {
  const list = sides.flatMap(({ kind, value, valued }, n): Deviation[] => {
    if (kind === 'none') return [];
    const accepted = value && valued ? { value: { lower: `${value[0]}`, upper: `${value[1]}`, unit: 'g', method: 'M' } } : {};
    return [{ baseClause: '5', characteristic: KEYS[n] ?? '', kind, change: 'c', ...accepted }];
  });
  return { list, complete: true };
}

/** The relation itself; something of the base is kept by everybody. */
function truth(from: readonly Side[], to: readonly Side[]): Mask {
  const [ours, theirs] = [from, to].map((sides) => `1${sides.map(({ asks }) => asks).join('')}`) as [string, string];
  const covers = (a: string, b: string) => [...b].every((bit, n) => bit === '0' || a[n] === '1');
  if (covers(ours, theirs)) return covers(theirs, ours) ? EQUAL : SUPERSET;
  return covers(theirs, ours) ? SUBSET : OVERLAP;
}

/** One model for each relation, since chance alone leaves the rare ones out of a run now and then. */
const kept: Side = { kind: 'none', asks: asked([0, 2]), valued: false };
const stricter: Side = { kind: 'stricter', asks: asked([0, 1]), value: [0, 1], valued: true };
const looser: Side = { kind: 'looser', asks: asked([0, 3]), value: [0, 3], valued: true };
const same: [Side, Side] = [kept, kept];
const certain = (first = same, second = same): [[Side, Side], [Side, Side], [Side, Side]] => [first, second, same];
const RELATIONS: [ReturnType<typeof certain>][] = [[certain()], [certain([kept, stricter])], [certain([stricter, kept])], [certain([kept, stricter], [kept, looser])]];

it('the mask holds the relation of every model, is the relation itself where no key is open, and turns with the sides', () => {
  const seen = new Set<Mask>();
  fc.assert(
    fc.property(model, (keys) => {
      const [from, to] = [keys.map(([side]) => side), keys.map(([, side]) => side)];
      const { mask, gap } = gapOf(recorded(from), recorded(to));
      const actual = truth(from, to);
      seen.add(mask);
      return (gap.complete ? mask === actual : (mask & actual) === actual) && gapOf(recorded(to), recorded(from)).mask === converse(mask);
    }),
    { numRuns: 1_000, examples: RELATIONS },
  );
  expect([...seen].sort((a, b) => a - b)).toEqual([EQUAL, SUBSET, SUPERSET, OVERLAP, EQUAL | SUBSET | SUPERSET | OVERLAP]);
});
