import type { RowEnd } from '../content';
import type { SideFacts } from '../facts';
import { error, type MappingRule } from './rule';

const rule = 'M8';

/** A row names clauses that the tree has, where there is one, and requirements that are on record. */
export const unknownEnd: MappingRule = {
  id: 'M8',
  source: 'domain.md R02',
  check: ({ rows }, { source, target }) => {
    const [ofSource, ofTarget] = [knownOf(source), knownOf(target)];
    return rows.flatMap(({ key, sources, targets }) => [
      ...sources.filter((end) => !ofSource(end)).map(({ ref }) => error({ rule, at: `rows.${key}.sources` }, { ref, number: source.number })),
      ...targets.filter((end) => !ofTarget(end)).map(({ ref }) => error({ rule, at: `rows.${key}.targets` }, { ref, number: target.number })),
    ]);
  },
};

function knownOf({ clauses, requirements }: SideFacts): (end: RowEnd) => boolean {
  const [tree, ids] = [clauses && new Set(clauses), new Set(requirements.map(({ id }) => id))];
  return ({ kind, ref }) => (kind === 'requirement' ? ids.has(ref) : tree === null || tree.has(ref));
}
