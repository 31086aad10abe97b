import { CountBar } from '@figure';
import { DataTable, pageAddress, Quote, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { FigureLine, Figures } from '../../application/figures/recognition-figures';
import { type FigureDimension, figureDimensions } from '../../domain/figures/groups';
import { Place } from '../certificate/place';

/** How many people were recognised, rounded so that nobody is told of, and how long it took. */
export function FiguresPage({ figures: { until, lines, firms } }: Readonly<{ figures: Figures }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.figures.title')}</h1>
      <p className="lead">{t('page.figures.lead', { until })}</p>
      {lines.length === 0 ? <p className="lead">{t('page.figures.none')}</p> : figureDimensions.map((by) => <ByOne key={by} by={by} lines={lines.filter((line) => line.by === by)} />)}
      <section aria-labelledby="left-out">
        <h2 id="left-out">{t('page.figures.leftOut.title')}</h2>
        <ul>{(['small', 'months', 'rounded', 'places', 'examples'] as const).map((why) => <li key={why}>{t(`page.figures.leftOut.${why}`)}</li>)}</ul>
      </section>
      <p><a href={pageAddress(language, '/recognition/firms')}>{t('page.figures.firms', { count: firms })}</a></p>
      <ul className="links noprint">
        <li><a href="/api/v1/recognition/figures.csv" download>{t('page.figures.csv')}</a></li>
        <li><a href={pageAddress(language, '/open-data')}>{t('page.figures.openData')}</a></li>
      </ul>
    </>
  );
}

/** A table whose numbers are drawn as bars too. */
function ByOne({ by, lines }: Readonly<{ by: FigureDimension; lines: readonly FigureLine[] }>): ReactNode {
  const { t } = useReading();
  if (lines.length === 0) return null;
  const most = Math.max(...lines.map(({ atLeast }) => atLeast));
  const columns = [t(`page.figures.by.${by}`), t('page.figures.atLeast'), t('page.figures.within')].map((label) => ({ label }));
  const rows = lines.map((line) => ({ key: line.value, cells: [<Value key="value" line={line} />, <People key="people" count={line.atLeast} most={by === 'all' ? null : most} />, t('page.figures.days', { days: line.withinDays })] }));
  return <DataTable caption={t(`page.figures.caption.${by}`)} columns={columns} rows={rows} />;
}

function People({ count, most }: Readonly<{ count: number; most: number | null }>): ReactNode {
  const { t } = useReading();
  return <>{t('page.figures.people', { count })}{most === null ? null : <><br /><CountBar count={count} most={most} /></>}</>;
}

function Value({ line: { by, value } }: Readonly<{ line: FigureLine }>): ReactNode {
  const { t } = useReading();
  if (by === 'all') return t('page.figures.all');
  if (by === 'kind') return t(`page.figures.kind.${value}`);
  if (by === 'month') return <Months span={value} />;
  if (by === 'territory') return <Place code={value} />;
  return value === '' ? t('page.figures.noLevel') : <Quote language="zh-Hans">{value}</Quote>;
}

function Months({ span }: Readonly<{ span: string }>): ReactNode {
  const { t } = useReading();
  const [from = '', until = ''] = span.split('/');
  return <span className="num">{from === '..' ? t('page.figures.monthsUntil', { until }) : from === until ? until : t('page.figures.months', { from, until })}</span>;
}
