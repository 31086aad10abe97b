import { clauseKey, compareKeys, isAnnexNumber, keysAbove } from './clause-number';

/** What a place in the tree follows from. `parent` is a number as a source prints it, where it says so; `order` the place among its siblings. */
export type Numbered = Readonly<{ number: string; parent?: string; order?: number; annex: boolean }>;

/** A clause in its place. `parent` is the number of the clause above it as printed there. */
export type Placed<Clause> = Readonly<{ clause: Clause; depth: number; parent: string | null }>;

/**
 * Clauses in the order of reading. A clause lies under the parent that its source names, else under the nearest recorded clause that
 * its number lies under, else at the top. Of siblings come first those of the body, then annexes; by their order where it is given,
 * else by their numbers. A parent that leads back to the clause itself counts for nothing.
 */
export function clauseTree<Clause extends Numbered>(clauses: readonly Clause[]): readonly Placed<Clause>[] {
  const byKey = new Map(clauses.map((clause) => [clauseKey(clause.number), clause]));
  const parents = new Map<Clause, Clause>();
  for (const clause of clauses) {
    const above = parentOf(clause, byKey);
    if (above && !leadsTo(clause, above, parents)) parents.set(clause, above);
  }
  const below = new Map<Clause | null, Clause[]>();
  for (const clause of clauses) {
    const parent = parents.get(clause) ?? null;
    const siblings = below.get(parent) ?? [];
    siblings.push(clause);
    below.set(parent, siblings);
  }
  const placed: Placed<Clause>[] = [];
  const waiting = sorted(below.get(null)).map((clause) => ({ clause, depth: 0, parent: null as string | null })).toReversed();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    placed.push(next);
    const { clause, depth } = next;
    for (const child of sorted(below.get(clause)).toReversed()) waiting.push({ clause: child, depth: depth + 1, parent: clause.number });
  }
  return placed;
}

function parentOf<Clause extends Numbered>({ number, parent }: Clause, byKey: ReadonlyMap<string, Clause>): Clause | undefined {
  const named = parent === undefined ? undefined : byKey.get(clauseKey(parent));
  if (named) return named;
  const key = keysAbove(clauseKey(number)).find((above) => byKey.has(above));
  return key === undefined ? undefined : byKey.get(key);
}

function leadsTo<Clause>(clause: Clause, from: Clause, parents: ReadonlyMap<Clause, Clause>): boolean {
  for (let at: Clause | undefined = from; at; at = parents.get(at)) if (at === clause) return true;
  return false;
}

/** Key and kind of each are read once, however often it is compared. */
function sorted<Clause extends Numbered>(siblings: readonly Clause[] = []): readonly Clause[] {
  return siblings.map((clause) => ({ clause, key: clauseKey(clause.number), annex: clause.annex || isAnnexNumber(clause.number) })).sort(compare).map(({ clause }) => clause);
}

type Sibling = Readonly<{ clause: Numbered; key: string; annex: boolean }>;

const compare = (a: Sibling, b: Sibling): number => Number(a.annex) - Number(b.annex) || byOrder(a.clause, b.clause) || compareKeys(a.key, b.key);

function byOrder({ order: a = Infinity }: Numbered, { order: b = Infinity }: Numbered): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
