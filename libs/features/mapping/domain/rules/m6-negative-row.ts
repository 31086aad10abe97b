import { ALL_FIVE } from '@pure/equivalence';
import { error, type MappingRule } from './rule';
import { statedMask } from '../masks';

const rule = 'M6';

/** A negative statement excludes its relations (S7); one that excludes all five says that nothing can be so. */
export const negativeRow: MappingRule = {
  id: 'M6',
  source: 'engine.md S7',
  check: ({ document, rows }) => [{ at: 'document.relations', ...document }, ...rows.map((row) => ({ at: `rows.${row.key}.relations`, ...row }))].flatMap((one) =>
    one.negated && (statedMask(one) & ALL_FIVE) === 0 ? [error({ rule, at: one.at })] : []),
};
