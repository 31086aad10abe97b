import { compose } from './compose';
import { converse } from './converse';
import { ALL_FIVE, type Mask, maskOf, type Relation, relations } from './relation';

const BASE: readonly Mask[] = relations.map((relation) => maskOf(relation));
const ALL_MASKS = Array.from({ length: ALL_FIVE + 1 }, (_, mask) => mask);

/** Bit of the relation between two non-empty sets, given as bits of their members. */
function relationBit(x: number, y: number): Mask {
  const meet = x & y;
  if (x === y) return 1;
  if (meet === x) return 2;
  if (meet === y) return 4;
  return meet === 0 ? 16 : 8;
}

describe('compose', () => {
  it('is what all triples of non-empty subsets of six elements show, no more and no less', () => {
    const SETS = 64;
    const between = new Uint8Array(SETS * SETS);
    for (let x = 1; x < SETS; x += 1) for (let y = 1; y < SETS; y += 1) between[x * SETS + y] = relationBit(x, y);
    const seen = new Uint8Array(17 * 17);
    for (let x = 1; x < SETS; x += 1) {
      for (let y = 1; y < SETS; y += 1) {
        const row = (between[x * SETS + y] ?? 0) * 17;
        for (let z = 1; z < SETS; z += 1) seen[row + (between[y * SETS + z] ?? 0)] = (seen[row + (between[y * SETS + z] ?? 0)] ?? 0) | (between[x * SETS + z] ?? 0);
      }
    }
    expect(BASE.map((r) => BASE.map((s) => compose(r, s)))).toEqual(BASE.map((r) => BASE.map((s) => seen[r * 17 + s])));
  });

  it('is the union over the members of both masks', () => {
    const members = (mask: Mask) => BASE.filter((bit) => mask & bit);
    const union = (r: Mask, s: Mask) => members(r).flatMap((one) => members(s).map((other) => compose(one, other))).reduce((all, mask) => all | mask, 0);
    for (const r of ALL_MASKS) for (const s of ALL_MASKS) expect(compose(r, s)).toBe(union(r, s));
  });

  it('turns with its parts: the converse of a path is the path of the converses, backwards', () => {
    for (const r of ALL_MASKS) for (const s of ALL_MASKS) expect(converse(compose(r, s))).toBe(compose(converse(s), converse(r)));
  });

  it('keeps its order of steps irrelevant for three', () => {
    for (const r of ALL_MASKS) for (const s of ALL_MASKS) for (const t of BASE) expect(compose(compose(r, s), t)).toBe(compose(r, compose(s, t)));
  });
});

describe('converse', () => {
  it.each<[Relation, Relation]>([['equal', 'equal'], ['subset', 'superset'], ['superset', 'subset'], ['overlap', 'overlap'], ['disjoint', 'disjoint']])(
    'of %s is %s', (relation, turned) => expect(converse(maskOf(relation))).toBe(maskOf(turned)),
  );

  it('twice is nothing', () => ALL_MASKS.forEach((mask) => expect(converse(converse(mask))).toBe(mask)));
});
