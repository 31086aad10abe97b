const NONE = -1;

/** Words of a cell: the node whose child lies here, where the children of this one begin (0: none), its entry. */
const STRIDE = 4;
const [PARENT, BASE, ENTRY] = [0, 1, 2];

type Phrase = Readonly<{ text: string; entry: number }>;

/**
 * Phrases of UTF-16 code units, looked up leftmost-longest, in a double array: the child of a node by a unit lies at
 * the node's base plus the rank of the unit, and names its parent. A unit that begins no phrase costs one array read.
 * Units are ranked by how often phrases use them, so that what is used often lies together.
 */
export class PhraseTrie {
  /** Node of a first unit; 0: no phrase begins with it. */
  readonly lead = new Int32Array(0x10000);
  /** Number of the phrase that the last `longest` found. */
  entry = NONE;
  private readonly rank = new Uint16Array(0x10000);
  private cells = new Int32Array(STRIDE * 4096).fill(NONE);
  private firstFree = 1;

  /** @param phrases distinct, none empty; the position of a phrase is its number */
  constructor(phrases: readonly string[]) {
    this.rankUnits(phrases);
    const sorted = phrases.map((text, entry): Phrase => ({ text, entry })).sort((a, b) => (a.text < b.text ? -1 : 1));
    const groups = groupBy(sorted, 0);
    groups.forEach(([unit], at) => (this.lead[unit] = at + 1));
    this.reserve(groups.length + 1);
    groups.forEach((_, at) => (this.cells[(at + 1) * STRIDE + PARENT] = 0));
    groups.forEach(([, members], at) => this.fill(at + 1, members, 1));
  }

  /** End of the longest phrase that starts at `from`, its number in `entry`; 0 where none does. */
  longest(text: Uint16Array, from: number, until: number): number {
    const { cells, rank } = this;
    let node = this.lead[text[from] as number] as number;
    let end = 0;
    for (let at = from + 1; ; at++) {
      const entry = cells[node * STRIDE + ENTRY] as number;
      if (entry !== NONE) {
        this.entry = entry;
        end = at;
      }
      const first = cells[node * STRIDE + BASE] as number;
      if (first === NONE || at >= until) return end;
      const child = first + (rank[text[at] as number] as number);
      if (cells[child * STRIDE + PARENT] !== node) return end;
      node = child;
    }
  }

  /** Rank 0 is of units that occur in no phrase but at its begin. */
  private rankUnits(phrases: readonly string[]): void {
    const counts = new Map<number, number>();
    for (const phrase of phrases) for (let at = 1; at < phrase.length; at++) counts.set(phrase.charCodeAt(at), (counts.get(phrase.charCodeAt(at)) ?? 0) + 1);
    [...counts].sort(([, a], [, b]) => b - a).forEach(([unit], index) => (this.rank[unit] = index + 1));
  }

  /** Gives a node its entry and its children, which share the first `depth` units. */
  private fill(node: number, members: readonly Phrase[], depth: number): void {
    const [first] = members;
    const ends = first?.text.length === depth;
    this.cells[node * STRIDE + ENTRY] = ends ? first.entry : NONE;
    const groups = groupBy(ends ? members.slice(1) : members, depth);
    if (groups.length === 0) return;
    const ranks = groups.map(([unit]) => this.rank[unit] as number);
    const at = this.gapFor(ranks);
    this.cells[node * STRIDE + BASE] = at;
    for (const rank of ranks) this.cells[(at + rank) * STRIDE + PARENT] = node;
    groups.forEach(([, children], index) => this.fill(at + (ranks[index] as number), children, depth + 1));
  }

  /** The lowest base at which all these ranks are free. */
  private gapFor(ranks: readonly number[]): number {
    const lowest = Math.min(...ranks);
    while (!this.isFree(this.firstFree)) this.firstFree++;
    for (let at = Math.max(1, this.firstFree - lowest); ; at++) {
      if (ranks.every((rank) => this.isFree(at + rank))) {
        this.reserve(at + Math.max(...ranks) + 1);
        return at;
      }
    }
  }

  private isFree(cell: number): boolean {
    return (this.cells[cell * STRIDE + PARENT] ?? NONE) === NONE;
  }

  private reserve(cells: number): void {
    if (cells * STRIDE <= this.cells.length) return;
    const larger = new Int32Array(Math.max(this.cells.length * 2, cells * STRIDE)).fill(NONE);
    larger.set(this.cells);
    this.cells = larger;
  }
}

/** Runs of phrases with the same unit at `depth`; the phrases are sorted and all longer than that. */
function groupBy(sorted: readonly Phrase[], depth: number): [unit: number, members: readonly Phrase[]][] {
  const groups: [number, Phrase[]][] = [];
  for (const phrase of sorted) {
    const unit = phrase.text.charCodeAt(depth);
    const last = groups.at(-1);
    if (last?.[0] === unit) last[1].push(phrase);
    else groups.push([unit, [phrase]]);
  }
  return groups;
}
