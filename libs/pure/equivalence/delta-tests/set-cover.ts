/** Chosen sets by their place; `exact`: no smaller choice covers as much. */
export type Cover = Readonly<{ chosen: readonly number[]; exact: boolean }>;

/** Larger instances, and searches that take more steps, are covered greedily. */
const MOST_EXACT = 24;
const MOST_STEPS = 20_000;

/**
 * The fewest sets (bit `i`: element `i`) that together hold all elements which any of them holds: branch and bound up to 24
 * elements, beyond that and past 20,000 steps the largest gain first. Of several smallest choices, that of the first sets.
 */
export function minimumCover(sets: readonly bigint[]): Cover {
  const universe = sets.reduce((all, set) => all | set, 0n);
  const greedy = greedyCover(sets, universe);
  return greedy.length <= 1 ? { chosen: greedy, exact: true } : bitsIn(universe) > MOST_EXACT ? { chosen: greedy, exact: false } : new Search(sets, greedy).run(universe);
}

function greedyCover(sets: readonly bigint[], universe: bigint): readonly number[] {
  const chosen: number[] = [];
  for (let left = universe; left !== 0n; ) {
    const gains = sets.map((set) => bitsIn(set & left));
    const best = gains.indexOf(Math.max(...gains));
    chosen.push(best);
    left &= ~(sets[best] ?? 0n);
  }
  return chosen.toSorted((a, b) => a - b);
}

class Search {
  private steps = 0;
  private readonly chosen: number[] = [];
  private readonly largest: number;

  constructor(
    private readonly sets: readonly bigint[],
    private best: readonly number[],
  ) {
    this.largest = Math.max(1, ...sets.map(bitsIn));
  }

  run(universe: bigint): Cover {
    this.branch(universe);
    return { chosen: this.best.toSorted((a, b) => a - b), exact: this.steps <= MOST_STEPS };
  }

  /** Tries every set that holds the element which fewest sets hold. */
  private branch(left: bigint): void {
    if (++this.steps > MOST_STEPS) return;
    if (left === 0n) {
      if (this.chosen.length < this.best.length) this.best = [...this.chosen];
      return;
    }
    if (this.chosen.length + Math.ceil(bitsIn(left) / this.largest) >= this.best.length) return;
    for (const place of this.holdersOfRarest(left)) {
      this.chosen.push(place);
      this.branch(left & ~(this.sets[place] ?? 0n));
      this.chosen.pop();
    }
  }

  private holdersOfRarest(left: bigint): readonly number[] {
    let rarest: readonly number[] | undefined;
    for (let bit = 1n; bit <= left; bit <<= 1n) {
      if ((left & bit) === 0n) continue;
      const holders = this.sets.flatMap((set, place) => ((set & bit) === 0n ? [] : place));
      if (!rarest || holders.length < rarest.length) rarest = holders;
    }
    return rarest ?? [];
  }
}

function bitsIn(set: bigint): number {
  let count = 0;
  for (let rest = set; rest !== 0n; rest &= rest - 1n) count++;
  return count;
}
