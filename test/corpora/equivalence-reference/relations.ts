import type { Relation } from '@pure/equivalence';

/** The relations that may still hold. */
export type Possible = ReadonlySet<Relation>;

const all: readonly Relation[] = ['equal', 'subset', 'superset', 'overlap', 'disjoint'];

export const anything: Possible = new Set(all);
export const possible = (...members: Relation[]): Possible => new Set(members);

export const union = (a: Possible, b: Possible): Possible => new Set(all.filter((one) => a.has(one) || b.has(one)));
export const intersection = (a: Possible, b: Possible): Possible => new Set(all.filter((one) => a.has(one) && b.has(one)));
export const without = (a: Possible, one: Relation): Possible => new Set(all.filter((other) => a.has(other) && other !== one));
export const isAnything = (a: Possible): boolean => a.size === all.length;
export const namesOf = (a: Possible): string => all.filter((one) => a.has(one)).join(' ');
export const isSame = (a: Possible, b: Possible): boolean => namesOf(a) === namesOf(b);

export const turned = (a: Possible): Possible => new Set([...a].map((one) => (one === 'subset' ? 'superset' : one === 'superset' ? 'subset' : one)));

/** How two sets of requirements, held as the bits of numbers, lie to each other. */
export function relationOf(x: number, y: number): Relation {
  if (x === y) return 'equal';
  if ((x & y) === x) return 'subset';
  if ((x & y) === y) return 'superset';
  return (x & y) === 0 ? 'disjoint' : 'overlap';
}

/** What X r Y and Y s Z leave between X and Z: every case that occurs among the non-empty subsets of six things. */
const occurring = new Map<string, Set<Relation>>();
for (let x = 1; x < 64; x += 1) {
  for (let y = 1; y < 64; y += 1) {
    for (let z = 1; z < 64; z += 1) {
      const steps = `${relationOf(x, y)} ${relationOf(y, z)}`;
      const found = occurring.get(steps) ?? new Set<Relation>();
      occurring.set(steps, found.add(relationOf(x, z)));
    }
  }
}

export function composed(a: Possible, b: Possible): Possible {
  const found = new Set<Relation>();
  for (const r of a) for (const s of b) for (const one of occurring.get(`${r} ${s}`) ?? []) found.add(one);
  return found;
}
