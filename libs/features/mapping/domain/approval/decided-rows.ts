import { DISJOINT, type Mask } from '@pure/equivalence';
import type { MappingRow, RowEnd } from '../content';
import { statedMask } from '../masks';

/** Rows of a decision as the engine takes them: those that say something. A side that is empty has no counterpart. */
export const decidedRows = (rows: readonly MappingRow[]): readonly Readonly<{ key: string; sources: readonly RowEnd[]; targets: readonly RowEnd[]; mask: Mask }>[] =>
  rows.flatMap((row) => {
    const { key, sources, targets, relations } = row;
    const isAlone = sources.length === 0 || targets.length === 0;
    return isAlone || relations.length > 0 ? [{ key, sources, targets, mask: isAlone ? DISJOINT : statedMask(row) }] : [];
  });
