import type { MappingRow } from '../content';
import { error, type MappingRule } from './rule';

const rule = 'M1';

/** A row names something, and says how its two sides stand; only one with an empty side needs no relation. */
export const rowUnstated: MappingRule = {
  id: 'M1',
  source: 'domain.md 2.2',
  check: ({ rows }) => rows.flatMap((row) => (isStated(row) ? [] : [error({ rule, at: `rows.${row.key}.relations` })])),
};

function isStated({ sources, targets, relations }: MappingRow): boolean {
  if (sources.length === 0 && targets.length === 0) return false;
  return sources.length === 0 || targets.length === 0 || relations.length > 0;
}
