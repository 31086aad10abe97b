import type { Blocks } from './packed-facts.sql';

/** The blocks that are not among those packed, the last ones without an end. @param packed ascending */
export function missingBlocks(packed: readonly number[]): readonly Blocks[] {
  const gaps = packed.flatMap((block, at): Blocks[] => {
    const first = at === 0 ? 0 : (packed[at - 1] as number) + 1;
    return block > first ? [{ first, end: block }] : [];
  });
  return [...gaps, { first: packed.length === 0 ? 0 : (packed.at(-1) as number) + 1, end: null }];
}
