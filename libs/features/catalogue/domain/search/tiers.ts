/**
 * How near a hit is: 0 the document of this number · 1 its number, another or any edition · 2 a number that may be meant ·
 * 3 its title is the query · 4 its title begins with it · 5 it stands in the title in one piece · 6 all its words do ·
 * 7 words of the other side for it do · 8 all but one pair of its characters do.
 */
export type Tier = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** A hit with what decides its place. `length`: of its titles together. */
export type Placed = Readonly<{ id: number; tier: number; rank: number; length: number }>;

/** Nearer first, then in the order of ranks, then the shorter title. */
export function byPlace(a: Placed, b: Placed): number {
  return a.tier - b.tier || a.rank - b.rank || a.length - b.length || a.id - b.id;
}
