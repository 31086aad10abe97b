import { DataTable, pageAddress, Quote, useReading } from '@ui';
import type { ReactNode } from 'react';
import { type FigureDimension, figureDimensions, type FigureLine, type Figures } from '../../application/figures/recognition-figures';
import { Place } from '../certificate/place';

/** How many people were recognised, rounded so that nobody is told of, and how long it took. */
export function FiguresPage({ figures: { until, lines, firms } }: Readonly<{ figures: Figures }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.figures.title')}</h1>
      <p className="lead">{t('page.figures.lead', { until })}</p>
      <p>{t('page.figures.rounded')}</p>
      {lines.length === 0 ? <p className="lead">{t('page.figures.none')}</p> : figureDimensions.map((by) => <ByOne key={by} by={by} lines={lines.filter((line) => line.by === by)} />)}
      <p><a href={pageAddress(language, '/recognition/firms')}>{t('page.figures.firms', { count: firms })}</a></p>
      <ul className="links noprint">
        <li><a href="/api/v1/recognition/figures.csv" download>{t('page.figures.csv')}</a></li>
        <li><a href={pageAddress(language, '/open-data')}>{t('page.figures.openData')}</a></li>
      </ul>
    </>
  );
}

function ByOne({ by, lines }: Readonly<{ by: FigureDimension; lines: readonly FigureLine[] }>): ReactNode {
  const { t } = useReading();
  if (lines.length === 0) return null;
  const columns = [t(`page.figures.by.${by}`), t('page.figures.atLeast'), t('page.figures.within')].map((label) => ({ label }));
  const rows = lines.map((line) => ({ key: line.value, cells: [<Value key="value" line={line} />, t('page.figures.people', { count: line.atLeast }), t('page.figures.days', { days: line.withinDays })] }));
  return <DataTable caption={t(`page.figures.caption.${by}`)} columns={columns} rows={rows} />;
}

function Value({ line: { by, value } }: Readonly<{ line: FigureLine }>): ReactNode {
  const { t } = useReading();
  if (by === 'all') return t('page.figures.all');
  if (by === 'kind') return t(`page.figures.kind.${value}`);
  return by === 'territory' ? <Place code={value} /> : <Quote language="zh-Hans">{value}</Quote>;
}
