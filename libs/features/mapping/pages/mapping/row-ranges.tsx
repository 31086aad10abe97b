import { amountOf, intervalOf } from '@features/correspondence';
import { IntervalBars, IntervalHatch } from '@figure';
import { compareRequirements, type Requirement } from '@pure/equivalence';
import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenMapping, SideTexts } from '../../application/approval/see-mapping';
import type { MappingRow, RowEnd } from '../../domain/content';
import { valueOf } from './row-ends';

const HATCH = 'hatch';

/** Stands once before the rows. */
export const RangesHatch = (): ReactNode => <IntervalHatch id={HATCH} />;

/** Both values of a row on one axis; nothing where they cannot be set side by side. The words stand in the cells of both ends. */
export function RowRanges({ row, texts }: Readonly<{ row: MappingRow; texts: SeenMapping['texts'] }>): ReactNode {
  const { t } = useReading();
  const [source, target] = [onlyValue(row.sources, texts.source), onlyValue(row.targets, texts.target)];
  const [first, second] = [source && intervalOf(source), target && intervalOf(target)];
  if (!source || !target || !first || !second || !areComparable(source, target)) return null;
  return <IntervalBars id={`range-${row.key}`} intervals={{ first, second }} hatch={HATCH} title={t('page.mapping.ranges', { first: amountOf(source, t) ?? '', second: amountOf(target, t) ?? '' })} />;
}

const onlyValue = ([end, ...others]: readonly RowEnd[], texts: SideTexts): Requirement | undefined => (end && others.length === 0 ? valueOf(end, texts) : undefined);

/** In one unit, measured in one way under one condition. */
function areComparable(source: Requirement, target: Requirement): boolean {
  if (source.unit !== target.unit) return false;
  const compared = compareRequirements(source, target);
  return compared.ok && compared.value.verdict !== 'different-method' && compared.value.verdict !== 'different-condition';
}
