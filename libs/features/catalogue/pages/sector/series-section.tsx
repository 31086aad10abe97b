import type { ReactNode } from 'react';
import { DataTable, Figure, NumberList, QuotedText, Sentence, StandardNumber, StatusTag, Tag, useReading, type Row } from '@ui';
import type { SeriesMap, SeriesRow } from '../../application/sectors/sector-view';
import { Mark, SeriesStrip, partLabel, partState, partStates } from './series-strip';

/** The parts of an international series beside those of the national one: which are adopted, which have drifted, which are missing. */
export function SeriesSection({ series }: Readonly<{ series: SeriesMap }>): ReactNode {
  const { t } = useReading();
  const title = t('page.sector.series.title', { series: series.series, base: series.base });
  const summary = t('page.sector.series.summary', { series: series.series, base: series.base, ...series.counts });
  return (
    <section aria-labelledby="series">
      <h2 id="series">{title}</h2>
      <p>{summary}</p>
      <Figure
        label={t('page.sector.series.map')}
        picture={<SeriesStrip id="series-map" series={series} title={title} description={summary} />}
        caption={<><Legend series={series} /><span className="meta">{t('page.sector.series.caution', { series: series.series, base: series.base })}</span></>}
        table={<SeriesTable series={series} title={title} />}
      />
      {series.undivided.length > 0 ? <p><Sentence k="page.sector.series.undivided" numbers={<NumberList of={series.undivided} />} /></p> : null}
    </section>
  );
}

/** What the cells mean, each with its count. */
function Legend({ series }: Readonly<{ series: SeriesMap }>): ReactNode {
  const { t } = useReading();
  const counts = partStates.map((state) => ({ state, count: series.rows.filter((row) => partState(row) === state).length }));
  return (
    <span className="legend">
      {counts.filter(({ count }) => count > 0).map(({ state, count }) => (
        <span key={state}>
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false"><g className={`f-part ${state}`}><rect x="1" y="1" width="20" height="20" rx="2" /><Mark state={state} x={11} y={11} /></g></svg>
          {t(`page.sector.series.state.${state}`, { count })}
        </span>
      ))}
    </span>
  );
}

function SeriesTable({ series, title }: Readonly<{ series: SeriesMap; title: string }>): ReactNode {
  const { t } = useReading();
  const columns = [
    ...['part', 'name', 'base'].map((name) => ({ label: t(`page.sector.series.${name}`) })),
    { label: t('label.side.mainland') },
    { label: t('label.side.taiwan') },
  ];
  const rows = series.rows.map((row): Row => ({
    key: row.base.number,
    cells: [
      <span className="num">{partLabel(row)}</span>,
      <QuotedText texts={row.title} />,
      row.latest ? <StandardNumber number={row.latest.number} slug={row.latest.slug} /> : <StandardNumber number={row.base.number} slug={row.base.slug} />,
      <Documents of={row.national} />,
      <Documents of={row.taiwan} />,
    ],
  }));
  return <DataTable caption={title} captionHidden columns={columns} rows={rows} />;
}

function Documents({ of }: Readonly<{ of: SeriesRow['national'] }>): ReactNode {
  const { t } = useReading();
  if (of.length === 0) return <span className="meta">{t('page.std.lanes.empty')}</span>;
  return (
    <ul>
      {of.map((document) => (
        <li key={document.edition.slug}>
          <StandardNumber number={document.edition.number} slug={document.edition.slug} /> <StatusTag status={document.edition.status} />
          <Rests on={document} />
        </li>
      ))}
    </ul>
  );
}

function Rests({ on: { base, degree, drift } }: Readonly<{ on: SeriesRow['national'][number] }>): ReactNode {
  const { t } = useReading();
  if (!base || !degree) return <span className="meta"><br />{t('page.sector.series.baseUnknown')}</span>;
  return (
    <>
      <br />
      <span className="meta">{t(`page.search.adopts.${degree}`, { base: base.number })}</span>
      {drift ? <> <Tag tone="warn">{t('page.std.tag.drift')}</Tag></> : null}
    </>
  );
}

