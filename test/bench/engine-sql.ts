import { compose, type Graph } from '@pure/equivalence';

/** One way over an edge that says something; `over_base`: from a base to what adopts it. Both databases hold the same rows. */
export type EdgeRow = readonly [a: number, b: number, mask: number, overBase: number];

export const tables = `
  create table edge (a int not null, b int not null, mask int not null, over_base int not null);
  create table composition (r int not null, s int not null, t int not null, primary key (r, s));
  create table document (key int primary key, side int not null);
  create table dependent (key int not null, document int not null)`;

export const edgeIndex = 'create index edge_a on edge (a, b, mask)';

export const dependentIndex = 'create index dependent_document on dependent (document, key)';

export function* edgeRows({ documents: { key }, first, walkable, neighbour, mask, link, edges }: Graph): Generator<EdgeRow> {
  for (let document = 0; document < key.length; document += 1) {
    for (let at = first[document] as number; at < (walkable[document] as number); at += 1) {
      const told = link[at] as number;
      const isAdopter = (told & 1) === 1 && ((edges.bits[told >> 1] as number) & ADOPTION) !== 0;
      yield [key[document] as number, key[neighbour[at] as number] as number, mask[at] as number, isAdopter ? 1 : 0];
    }
  }
}

const ADOPTION = 1;

export function* compositionRows(): Generator<readonly [r: number, s: number, t: number]> {
  for (let r = 1; r < 32; r += 1) for (let s = 1; s < 32; s += 1) yield [r, s, compose(r, s)];
}

/** Half of a path of four steps: every simple path of at most two from $1 or $2, with the document between. */
const half = (name: string, start: string): string => `
  ${name}(node, via, mask, hops) as (
    select ${start}, ${start}, 1, 0
    union all
    select e.b, p.node, c.t, p.hops + 1
    from ${name} p join edge e on e.a = p.node join composition c on c.r = p.mask and c.s = e.mask
    where p.hops < 2 and c.t <> 31 and e.b <> ${start}
  )`;

/** Intersection of masks; SQLite has no bit_and. */
const intersection = (mask: string): string => [1, 2, 4, 8, 16].map((bit) => `min(${mask} & ${bit})`).join(' + ');

/** The mask from $1 to $2 over all simple paths of at most four steps, met in the middle as the engine does. */
export const pairSql = `
  with recursive ${half('ahead', 'cast($1 as int)')}, ${half('back', 'cast($2 as int)')}
  select ${intersection('c.t')} as mask
  from ahead p join back q on q.node = p.node and p.hops - q.hops in (0, 1)
    join composition c on c.r = p.mask and c.s = (q.mask & 25) + (q.mask & 2) * 2 + (q.mask & 4) / 2
  where c.t <> 31 and p.node <> $1 and (q.hops = 0 or p.node <> $2) and (p.hops < 2 or p.via <> $2 and (q.hops < 2 or p.via <> q.via)) and (q.hops < 2 or q.via <> $1)`;

/** The masks from $1 to all others over all simple paths of at most three steps. */
export const deriveSql = `
  with recursive path(node, second, third, mask, hops) as (
    select cast($1 as int), 0, 0, 1, 0
    union all
    select e.b, p.node, p.second, c.t, p.hops + 1
    from path p join edge e on e.a = p.node join composition c on c.r = p.mask and c.s = e.mask
    where p.hops < 3 and c.t <> 31 and e.b <> $1 and e.b <> p.second and e.b <> p.third
  )
  select node, ${intersection('mask')} as mask from path where hops > 0 group by node`;

/** Pairs of two sides over a base. Sides as in the columns: 0 mainland, 1 Taiwan. */
export const basesSql = `
  select count(*) as n
  from edge x join document dx on dx.key = x.b and dx.side = 1
    join edge y on y.a = x.a and y.over_base = 1 join document dy on dy.key = y.b and dy.side = 0
    join composition c on c.r = (x.mask & 25) + (x.mask & 2) * 2 + (x.mask & 4) / 2 and c.s = y.mask
  where x.over_base = 1 and c.t <> 31`;

/** Dependents of $1 and of what adopts it. */
export const impactSql = `
  with recursive reached(node, hops) as (
    select cast($1 as int), 0
    union
    select e.b, r.hops + 1 from reached r join edge e on e.a = r.node and e.over_base = 1 where r.hops < 4
  )
  select distinct d.key from reached r join dependent d on d.document = r.node`;
