import { edgeBits, type Graph, hasBit } from '../graph/graph';
import { ALL_FIVE, CONTRADICTION, type Mask } from '../relation/relation';
import { conclude, type Searched } from './conclude';
import type { Derivation } from './derivation';
import { placeNumber, placeOf } from './order';
import type { Trail } from './trail';
import { NO_PATH, type PathsByEnd, type Walk } from './walk';

/** The documents that a walk has reached, each with what all paths to it leave. */
export class Found {
  private readonly paths: PathsByEnd;

  constructor(
    private readonly graph: Graph,
    private readonly walk: Walk,
    private readonly searched: Omit<Searched, 'to'>,
  ) {
    this.paths = walk.byEnd();
  }

  get ends(): Iterable<number> {
    return this.paths.first.keys();
  }

  has(to: number): boolean {
    return this.paths.first.has(to);
  }

  trails(to: number): Trail[] {
    const trails: Trail[] = [];
    for (let path = this.paths.first.get(to) ?? NO_PATH; path !== NO_PATH; path = this.paths.next[path] as number) trails.push(this.walk.trail(path));
    return trails;
  }

  answer(to: number): Derivation {
    return conclude(this.graph, this.trails(to), { ...this.searched, to });
  }

  mask(to: number): Mask {
    let mask = ALL_FIVE;
    for (let path = this.paths.first.get(to) ?? NO_PATH; path !== NO_PATH; path = this.paths.next[path] as number) mask &= this.walk.mask[path] as number;
    return mask;
  }

  /** Place of the answer in the list, told from the columns where one path alone leaves what all leave, else from the answer itself. */
  place(to: number): number {
    const { mask: masks, grade: grades, hops, crosses, link } = this.walk;
    const first = this.paths.first.get(to) ?? NO_PATH;
    const mask = this.mask(to);
    let [grade, crossed, decided, steps] = [-1, 0, 0, ALL_FIVE];
    for (let path = first; path !== NO_PATH; path = this.paths.next[path] as number) {
      crossed |= crosses[path] as number;
      steps = Math.min(steps, hops[path] as number);
      if (masks[path] === mask) grade = Math.max(grade, grades[path] as number);
      if (hops[path] === 1 && hasBit(this.graph, link[path] as number, edgeBits.MAPPING)) decided = Math.max(decided, grades[path] as number);
    }
    if (grade === -1 || mask === CONTRADICTION || crossed === 1) return placeNumber(placeOf(this.answer(to)));
    return placeNumber({ mask, grade, steps, gaps: 0, standing: decided === 5 ? 'approved' : decided === 4 ? 'reviewed' : 'candidate' });
  }
}
