import type { ReactNode } from 'react';
import { IntervalBars } from '@figure';
import { decimal, type DeltaItem } from '@pure/equivalence';
import { DataTable, Quote, Sentence, StandardNumber, pageAddress, remarkLanguage, useReading, type Column, type Row } from '@ui';
import type { DeltaView } from '../../application/views';
import { DocumentNumber } from '../parts/document-number';
import { amountOf } from '../requirement/accepted';
import { intervalOf } from '../requirement/interval-of';
import { RequirementCell } from '../requirement/requirement-cell';
import { ProvisionalTag } from '../verdict/standing-tag';
import { addressOf, type DeltaAsked } from './delta-asked';
import { DeltaChip } from './delta-chip';
import { circumstancesOf, valueWords } from './evidence-words';

type Props = Readonly<{ view: DeltaView; asked: DeltaAsked; items: readonly DeltaItem[] }>;
type Of = Readonly<{ item: DeltaItem }>;

/** What is asked, how it stands, the reader's own value against it, what to do, and that acceptance is decided elsewhere. */
export function DeltaRows({ view, asked, items }: Props): ReactNode {
  const { t } = useReading();
  const columns: readonly Column[] = [
    { label: t('page.delta.column.requirement'), share: 30 }, { label: t('page.delta.column.verdict'), share: 20 }, { label: t('page.delta.column.value') },
    { label: t('page.delta.column.action'), share: 15 }, { label: t('page.delta.column.acceptance') },
  ];
  const rows = items.map((item, index): Row => ({
    key: `${item.target} ${item.requirement.id}`,
    id: `row-${index + 1}`,
    open: item.provisional,
    cells: [
      <><a className="num" href={`#row-${index + 1}`} aria-label={t('page.compare.rowLink', { place: index + 1 })}>{index + 1}</a> <Asked item={item} view={view} /></>,
      <Verdict item={item} />,
      <Value item={item} view={view} place={index + 1} />,
      <Action item={item} asked={asked} />,
      <span className="meta">{t('page.delta.unknown')}</span>,
    ],
  }));
  return <DataTable id="rows" caption={t('page.delta.caption', { count: items.length })} columns={columns} rows={rows} />;
}

function Asked({ item, view }: Of & Readonly<{ view: DeltaView }>): ReactNode {
  const several = view.targets.length > 1;
  return <RequirementCell requirement={item.requirement} named={view.named} before={several ? <><DocumentNumber designation={item.target} named={view.named} /> </> : undefined} />;
}

function Verdict({ item }: Of): ReactNode {
  const { t } = useReading();
  return (
    <>
      <DeltaChip part={item.verdict} provisional={item.provisional} />
      {item.provisional ? <><br /><ProvisionalTag /></> : null}
      <br /><span className="meta">{t(`page.delta.reason.${item.reason}`)}</span>
    </>
  );
}

/** The bar and the same in words: what is required, what was measured or what the met standard accepts. */
function Value({ item, view, place }: Of & Readonly<{ view: DeltaView; place: number }>): ReactNode {
  const { language, t } = useReading();
  const { requirement, basis } = item;
  if (basis === undefined) return <span className="meta">{t('page.delta.nothing')}</span>;
  return (
    <>
      <Bars item={item} place={place} />
      {basis.value ? <><span>{t('page.delta.yours', { value: valueWords(basis.value, t) })}</span>{circumstancesOf(basis.value, t).map((words) => <span key={words} className="meta"><br />{words}</span>)}<br /></> : null}
      {basis.conformity ? <Sentence k={item.verdict === 'met-by-conformity' ? 'page.delta.byConformity' : 'page.delta.against'} number={<DocumentNumber designation={basis.conformity} named={view.named} />} /> : null}
      {basis.mapping === undefined ? null : <><br /><Sentence k="page.delta.byMapping" number={<a href={pageAddress(language, `/m/${basis.mapping}`)}>{basis.mapping}</a>} /></>}
      {basis.requirement && basis.requirement.id !== requirement.id ? <span className="meta"><br /><RequirementCell requirement={basis.requirement} named={view.named} /></span> : null}
    </>
  );
}

/** Nothing is drawn across methods. */
function Bars({ item: { requirement, basis, verdict }, place }: Of & Readonly<{ place: number }>): ReactNode {
  const { t } = useReading();
  const second = intervalOf(requirement);
  const met = basis?.requirement;
  const first = met && met.unit === requirement.unit ? intervalOf(met) : undefined;
  const measured = basis?.value;
  const value = measured && measured.unit === requirement.unit && decimal(measured.value) !== null ? measured.value : undefined;
  if (!second || (!first && value === undefined) || verdict === 'retest-other-method') return null;
  const title = [t('page.delta.requires', { value: amountOf(requirement, t) ?? '' }), ...(met && first ? [t('page.delta.accepts', { value: amountOf(met, t) ?? '' })] : []), ...(measured && value !== undefined ? [t('page.delta.yours', { value: valueWords(measured, t) })] : [])];
  return <IntervalBars id={`range-${place}`} intervals={{ second, ...(first ? { first } : {}), ...(value === undefined ? {} : { value }) }} title={title.join(t('ui.list'))} />;
}

function Action({ item, asked }: Of & Readonly<{ asked: DeltaAsked }>): ReactNode {
  const { language, t } = useReading();
  const { requirement, action, verdict } = item;
  const fillable = verdict !== 'not-applicable' && verdict !== 'met-by-value';
  return (
    <>
      {action === 'test-by-method' && requirement.method ? <Sentence k="page.delta.action.test-by-this-method" method={<Quote language={remarkLanguage(requirement.method.text, 'mainland')}>{requirement.method.text}</Quote>} /> : t(`page.delta.action.${action}`)}
      {fillable ? <span className="noprint"><br /><a href={`${pageAddress(language, addressOf(asked, { answer: requirement.id }))}#values`} aria-label={t('page.delta.fillFor', { place: requirement.clause ?? requirement.id })}>{t('page.delta.fill')}</a></span> : null}
    </>
  );
}

/** The targets in one line. */
export function Targets({ view }: Readonly<{ view: DeltaView }>): ReactNode {
  const { t } = useReading();
  return view.targets.map(({ number, slug, side, nature }, index) => (
    <span key={slug}>{index > 0 ? t('ui.list') : null}<StandardNumber number={number} slug={slug} />{t('page.delta.targetOf', { words: [t(`label.side.${side}`), ...(nature ? [t(`page.natureShort.${nature}`)] : [])].join(t('ui.list')) })}</span>
  ));
}
