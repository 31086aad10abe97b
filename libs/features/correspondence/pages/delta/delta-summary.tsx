import type { ReactNode } from 'react';
import { CoverageBar } from '@figure';
import type { DeltaVerdict } from '@pure/equivalence';
import { DataTable, Figure, SymbolMark, useReading } from '@ui';
import type { DeltaView } from '../../application/views';
import { knownWords } from '../compare/compare-verdict';
import { DeltaChip, deltaLooks } from './delta-chip';
import { deltaParts, isLeft, isShown, partsOf, type DeltaPart } from './item-order';

/** The answer first: how much is shown, what is left, and that little may be known at all. */
export function DeltaSummary({ view }: Readonly<{ view: DeltaView }>): ReactNode {
  const { t } = useReading();
  const { items, known, nothingLeft } = view;
  const count = (...verdicts: readonly DeltaVerdict[]): number => items.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return (
    <section className={nothingLeft ? 'answer same' : 'answer need'} aria-labelledby="verdict">
      <h2 id="verdict" className="sr">{t('page.corr.verdict')}</h2>
      <p><strong>{headline(view, t)}</strong></p>
      {items.length > 0 && !nothingLeft ? <p>{t('page.delta.left', { fails: count('fails'), retest: count('retest-other-method', 'retest-other-condition'), none: count('no-evidence') })} {t('page.delta.neverSilent')}</p> : null}
      {items.some(({ provisional }) => provisional) ? <p>{t('page.delta.leads', { count: items.filter(({ provisional }) => provisional).length })}</p> : null}
      {known.map((each) => <p key={each.target}>{each.requirementsKnown === 0 ? t('page.delta.nothingKnown', { target: each.target }) : knownWords(each, t)}</p>)}
    </section>
  );
}

function headline({ items, nothingLeft }: DeltaView, t: ReturnType<typeof useReading>['t']): string {
  if (nothingLeft) return t('page.delta.nothingLeft', { count: items.length });
  if (items.length === 0) return t('page.delta.noItems');
  return t('page.delta.headline', { count: items.length, shown: items.filter(isShown).length, left: items.filter(isLeft).length });
}

const tones = Object.fromEntries(deltaParts.map((key) => [key, deltaLooks[key].tone])) as Record<DeltaPart, string>;
const symbols = Object.fromEntries(deltaParts.map((key) => [key, <SymbolMark key={key} name={deltaLooks[key].symbol} />])) as Record<DeltaPart, ReactNode>;

/** The same as a bar with its table. */
export function DeltaBar({ view }: Readonly<{ view: DeltaView }>): ReactNode {
  const { t } = useReading();
  const parts = partsOf(view.items);
  if (parts.length === 0) return null;
  const title = parts.map(({ key, count }) => t('page.compare.part', { words: t(`page.delta.verdict.${key}`), count })).join(t('ui.list'));
  const columns = ['verdict', 'count'].map((name) => ({ label: t(`page.delta.column.${name}`) }));
  return (
    <>
      <Figure
        label={title}
        picture={<CoverageBar id="bar" parts={parts} title={title} tones={tones} symbols={symbols} />}
        caption={t('page.delta.barCaption')}
        table={<DataTable caption={t('page.delta.barTable')} columns={columns} rows={parts.map(({ key, count }) => ({ key, cells: [<DeltaChip part={key} provisional={false} />, <span className="num">{count}</span>] }))} />}
      />
      <ul className="legend">{parts.map(({ key }) => <li key={key}><DeltaChip part={key} provisional={false} /></li>)}</ul>
    </>
  );
}
