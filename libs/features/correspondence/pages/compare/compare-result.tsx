import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';
import type { ComparisonView } from '../../application/views';
import { comparePath } from '../parts/addresses';
import { StandardCards } from '../parts/standard-cards';
import { LegalBox } from '../verdict/legal-box';
import type { CompareAsked } from './compare-asked';
import { CompareVerdict, NothingRecorded } from './compare-verdict';
import { ComparisonRows } from './comparison-rows';
import { CoverageSection } from './coverage-section';
import { shown, shows, type Show } from './row-kind';

type Props = Readonly<{ view: ComparisonView; asked: CompareAsked }>;

/** Two editions requirement by requirement. */
export function CompareResult({ view, asked }: Props): ReactNode {
  const { language, t } = useReading();
  const { source, target, comparison } = view;
  const path = (more: Readonly<{ format?: string }>): string => comparePath({ a: source.number, b: target.number, asOf: asked.asOf, ...more });
  return (
    <>
      <StandardCards from={source} to={target} />
      <CompareVerdict view={view} asOf={asked.asOf} />
      <LegalBox id="effect" standing="computed" />
      <ul className="links noprint">
        <li><a href={pageAddress(language, comparePath({ a: target.number, b: source.number, asOf: asked.asOf }))}>{t('page.compare.otherSide', { from: target.number, to: source.number })}</a></li>
        {comparison.rows.length > 0 ? <li><a href={pageAddress(language, path({ format: 'csv' }))}>{t('page.search.csv')}</a></li> : null}
      </ul>
      <CoverageSection view={view} />
      {comparison.rows.length > 0 ? <RowsSection view={view} asked={asked} /> : <NothingRecorded view={view} />}
    </>
  );
}

function RowsSection({ view, asked }: Props): ReactNode {
  const { t } = useReading();
  const rows = view.comparison.rows.map((row, index) => ({ row, place: index + 1 }));
  const here = rows.filter(({ row }) => shown(row, asked.show));
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('page.compare.list')}</h2>
      <ShowLinks view={view} asked={asked} />
      {here.length > 0 ? <ComparisonRows view={view} rows={here} /> : <p>{t('page.compare.emptyFilter', { filter: t(`page.compare.show.${asked.show}`) })}</p>}
      <p className="meta"><Legend /></p>
      <p className="meta">{t('page.compare.caution')}</p>
    </section>
  );
}

function ShowLinks({ view, asked }: Props): ReactNode {
  const { language, t } = useReading();
  const count = (show: Show): number => view.comparison.rows.filter((row) => shown(row, show)).length;
  const path = (show: Show): string => comparePath({ a: view.source.number, b: view.target.number, asOf: asked.asOf, show: show === 'all' ? '' : show });
  return (
    <nav aria-label={t('page.compare.filter')}>
      <ul className="filters">
        {shows.map((show) => <li key={show}><a href={`${pageAddress(language, path(show))}#list`} aria-current={show === asked.show ? 'true' : undefined}>{t('page.compare.showCount', { words: t(`page.compare.show.${show}`), count: count(show) })}</a></li>)}
      </ul>
    </nav>
  );
}

function Legend(): ReactNode {
  const { t } = useReading();
  return (
    <span className="legend">
      <span><svg width="18" height="10" aria-hidden="true"><rect className="f-set first" width="18" height="10" /></svg>{t('page.compare.legend.first')}</span>
      <span><svg width="18" height="10" aria-hidden="true"><rect className="f-set second-key" width="18" height="10" /><path className="f-hatch" d="M3 10L9 0M9 10L15 0" /></svg>{t('page.compare.legend.second')}</span>
    </span>
  );
}
