import type { MappingRow, RowEnd } from '../content';
import { statedMask } from '../masks';
import { error, type MappingRule } from './rule';

const rule = 'M7';

/** Two rows on the same clauses leave at least one relation that both allow. */
export const rowsContradict: MappingRule = {
  id: 'M7',
  source: 'engine.md 1',
  check: ({ rows }) => [...alike(rows).values()].flatMap((same) => {
    const [first, ...others] = same;
    if (!first) return [];
    const left = same.reduce((mask, row) => mask & statedMask(row), statedMask(first));
    return left === 0 ? others.map(({ key }) => error({ rule, at: `rows.${key}.relations` }, { other: first.key })) : [];
  }),
};

function alike(rows: readonly MappingRow[]): ReadonlyMap<string, readonly MappingRow[]> {
  const found = new Map<string, MappingRow[]>();
  for (const row of rows) {
    if (row.sources.length === 0 || row.targets.length === 0) continue;
    const ends = `${named(row.sources)}\n${named(row.targets)}`;
    found.set(ends, [...(found.get(ends) ?? []), row]);
  }
  return found;
}

const named = (ends: readonly RowEnd[]): string => ends.map(({ kind, ref }) => `${kind} ${ref}`).sort().join('\t');
