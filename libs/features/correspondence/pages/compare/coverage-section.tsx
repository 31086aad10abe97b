import type { ReactNode } from 'react';
import { CoverageBar } from '@figure';
import type { Coverage } from '@pure/equivalence';
import { DataTable, Figure, SymbolMark, useReading } from '@ui';
import type { ComparisonView } from '../../application/views';
import { RowChip, rowLooks } from './row-chip';
import { coverageOf, coverageParts, type CoverageKey } from './row-kind';

const tones = Object.fromEntries(coverageParts.map((key) => [key, rowLooks[key].tone])) as Record<CoverageKey, string>;
const symbols = Object.fromEntries(coverageParts.map((key) => [key, <SymbolMark key={key} name={rowLooks[key].symbol} />])) as Record<CoverageKey, ReactNode>;

/** How many requirements of the target stand how, as a bar with its table; the other direction in words. */
export function CoverageSection({ view }: Readonly<{ view: ComparisonView }>): ReactNode {
  const { t } = useReading();
  const { comparison, source, target } = view;
  const parts = coverageOf(comparison.rows);
  if (parts.length === 0) return null;
  const words = parts.map(({ key, count }) => t('page.compare.part', { words: t(`page.compare.kind.${key}`), count })).join(t('ui.list'));
  const title = t('page.compare.barTitle', { number: target.number, words });
  const columns = ['verdict', 'count'].map((name) => ({ label: t(`page.compare.column.${name}`) }));
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t('page.compare.coverage')}</h2>
      <Figure
        label={title}
        picture={<CoverageBar id="bar" parts={parts} title={title} tones={tones} symbols={symbols} />}
        caption={t('page.compare.barCaption')}
        table={<DataTable caption={t('page.compare.barTable', { number: target.number })} columns={columns} rows={parts.map(({ key, count }) => ({ key, cells: [<RowChip kind={key} provisional={false} />, <span className="num">{count}</span>] }))} />}
      />
      <ul className="legend">{parts.map(({ key }) => <li key={key}><RowChip kind={key} provisional={false} /></li>)}</ul>
      <p>{coverageWords(comparison.reverse, { from: target.number, to: source.number }, t)}</p>
    </section>
  );
}

/** How much of what is recorded of the wanted document is shown to be met; never a part of the document as a whole. */
export function coverageWords({ covered, of }: Coverage, { from, to }: Readonly<{ from: string; to: string }>, t: ReturnType<typeof useReading>['t']): string {
  return t(of === 0 ? 'page.compare.nothingOf' : 'page.compare.covered', { from, to, covered, of });
}
