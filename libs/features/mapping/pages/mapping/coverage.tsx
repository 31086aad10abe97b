import { CoverageBar } from '@figure';
import { DataTable, Figure, SymbolMark, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SideCoverage } from '../../domain/coverage';

type Key = 'covered' | 'partly' | 'noCounterpart' | 'notLookedAt';
const tones: Readonly<Record<Key, string>> = { covered: 'same', partly: 'partly', noCounterpart: 'need', notLookedAt: 'open' };
const symbols: Readonly<Record<Key, ReactNode>> = { covered: <SymbolMark name="equal" />, partly: <SymbolMark name="overlap" />, noCounterpart: <SymbolMark name="cross" />, notLookedAt: <SymbolMark name="question" /> };

/** How the clauses of the wanted document stand, as a bar with its table; without a tree of clauses of those that were looked at alone. */
export function CoveragePicture({ coverage, number }: Readonly<{ coverage: SideCoverage; number: string }>): ReactNode {
  const { t } = useReading();
  const counts: readonly Readonly<{ key: Key; count: number }>[] = [
    { key: 'covered', count: coverage.covered }, { key: 'partly', count: coverage.partly }, { key: 'noCounterpart', count: coverage.noCounterpart }, { key: 'notLookedAt', count: coverage.notLookedAt ?? 0 },
  ];
  const parts = counts.filter(({ count }) => count > 0);
  if (parts.length === 0) return null;
  const title = t('page.mapping.bar.title', { number, words: parts.map(({ key, count }) => t('page.mapping.bar.part', { words: t(`page.mapping.bar.${key}`), count })).join(t('ui.list')) });
  return (
    <Figure
      label={title} picture={<CoverageBar id="coverage" parts={parts} title={title} tones={tones} symbols={symbols} />} caption={t(coverage.total === null ? 'page.mapping.bar.captionOpen' : 'page.mapping.bar.caption')}
      table={<DataTable caption={t('page.mapping.bar.table', { number })} columns={['standing', 'count'].map((name) => ({ label: t(`page.mapping.bar.column.${name}`) }))} rows={parts.map(({ key, count }) => ({ key, cells: [t(`page.mapping.bar.${key}`), <span key="count" className="num">{count}</span>] }))} />}
    />
  );
}
