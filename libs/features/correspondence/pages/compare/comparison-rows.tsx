import type { ReactNode } from 'react';
import { IntervalBars } from '@figure';
import type { ComparisonRow } from '@pure/equivalence';
import { DataTable, Quote, remarkLanguage, useReading, type Row } from '@ui';
import type { ComparisonView } from '../../application/views';
import { gradeWords } from '../parts/evidence';
import { intervalOf } from '../requirement/interval-of';
import { amountOf } from '../requirement/accepted';
import { RequirementCell, sideOf } from '../requirement/requirement-cell';
import { ProvisionalTag } from '../verdict/standing-tag';
import { RowChip } from './row-chip';
import { isDenied, kindOf } from './row-kind';

type Props = Readonly<{ view: ComparisonView; rows: readonly Readonly<{ row: ComparisonRow; place: number }>[] }>;

/** Both values, how they stand, what each accepts on one axis, and why. Each row has an address of its own. */
export function ComparisonRows({ view, rows }: Props): ReactNode {
  const { t } = useReading();
  const { source, target, named } = view;
  const columns = [
    { label: source.number, share: 20 as const }, { label: t('page.compare.column.relation') }, { label: target.number, share: 20 as const },
    { label: t('page.compare.column.accepted') }, { label: t('page.compare.column.reason'), share: 20 as const },
  ];
  const cells = rows.map(({ row, place }): Row => ({
    key: String(place),
    id: `row-${place}`,
    open: row.provisional && row.counterpart !== 'not-looked-at',
    cells: [
      <><a className="num" href={`#row-${place}`} aria-label={t('page.compare.rowLink', { place })}>{place}</a> {row.source ? <RequirementCell requirement={row.source} named={named} /> : <Absent row={row} in_="source" />}</>,
      <><RowChip kind={kindOf(row)} provisional={row.provisional || isDenied(row)} />{row.provisional && row.counterpart !== 'not-looked-at' ? <><br /><ProvisionalTag /></> : null}<Stated row={row} /></>,
      row.target ? <RequirementCell requirement={row.target} named={named} /> : <Absent row={row} in_="target" />,
      <Ranges row={row} place={place} />,
      <Reason row={row} view={view} />,
    ],
  }));
  return <DataTable id="rows" caption={t('page.compare.caption', { shown: rows.length, count: view.comparison.rows.length })} columns={columns} rows={cells} />;
}

/** That nothing stands here: because it was looked for, or because nobody has looked. */
function Absent({ row, in_ }: Readonly<{ row: ComparisonRow; in_: 'source' | 'target' }>): ReactNode {
  const { t } = useReading();
  const looked = row.counterpart === (in_ === 'source' ? 'none-in-source' : 'none-in-target');
  return <span className="meta">{t(looked ? 'page.compare.lookedFor' : 'page.compare.notLooked')}</span>;
}

/** What the source of a pair says, beside what is computed. */
function Stated({ row: { stated, pair } }: Readonly<{ row: ComparisonRow }>): ReactNode {
  const { t } = useReading();
  if (stated === undefined) return null;
  return <span className="meta"><br />{t('page.compare.stated', { words: t(`page.compare.pair.${stated}`), grade: pair ? gradeWords(pair.grade, t) : '' })}</span>;
}

/** Both on one axis; values of different methods or conditions are never set side by side. */
function Ranges({ row: { source, target, verdict }, place }: Readonly<{ row: ComparisonRow; place: number }>): ReactNode {
  const { t } = useReading();
  const [first, second] = [source && intervalOf(source), target && intervalOf(target)];
  if (!source || !target || !first || !second || verdict === 'different-method' || verdict === 'different-condition') return <span className="meta">–</span>;
  if (source.unit !== target.unit) return <span className="meta">{t('page.compare.otherUnit')}</span>;
  return <IntervalBars id={`range-${place}`} intervals={{ first, second }} title={t('page.compare.ranges', { first: amountOf(source, t) ?? '', second: amountOf(target, t) ?? '' })} />;
}

function Reason({ row, view }: Readonly<{ row: ComparisonRow; view: ComparisonView }>): ReactNode {
  const { t } = useReading();
  const { reason, pair, by } = row;
  const side = row.target ? sideOf(row.target, view.named) : 'international';
  const remark = (text: string): ReactNode => <Quote language={remarkLanguage(text, side)}>{text}</Quote>;
  return (
    <>
      {reason ? t(`page.compare.reason.${reason}`) : null}
      {pair?.reason ? <>{reason ? <br /> : null}{remark(pair.reason)}</> : null}
      {pair?.note ? <><br /><span className="meta">{remark(pair.note)}</span></> : null}
      {row.counterpart === 'both' && by !== 'alone' ? <><br /><span className="meta">{t(`page.compare.by.${by}`)}</span></> : null}
    </>
  );
}
