import { RelationChip } from '@features/correspondence';
import { relationsIn } from '@pure/equivalence';
import { Chip, DataTable, Quote, remarkLanguage, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenMapping } from '../../application/approval/see-mapping';
import type { MappingRow } from '../../domain/content';
import { rowPage } from '../../domain/shown/row-pages';
import { rowsAsked } from '../../domain/shown/rows-asked';
import { statedMask } from '../../domain/masks';
import type { PageAsked } from './page-asked';
import { RowEnds } from './row-ends';
import { askedWords, RowFilter } from './row-filter';
import { RowPages, RowsHere } from './row-pages';
import { RangesHatch, RowRanges } from './row-ranges';
import { RowShows } from './row-shows';

const columns = ['key', 'source', 'relation', 'target', 'difference', 'evidence'] as const;

/** The rows that are asked for, with their reasons, a page at a time; each has an address. `path`: of the page. */
export function Rows({ seen, asked, path }: Readonly<{ seen: SeenMapping; asked: PageAsked; path: string }>): ReactNode {
  const { mapping: { document: { content: { rows } } }, source, target } = seen;
  const { t } = useReading();
  if (rows.length === 0) return <section aria-labelledby="rows"><h2 id="rows">{t('page.mapping.rows')}</h2><p>{t('page.mapping.noRows')}</p></section>;
  const shown = rowsAsked(rows, asked.rows);
  const page = rowPage(shown, asked.at ?? null);
  const heads = columns.map((name) => ({ label: t(`page.mapping.column.${name}`, { from: source.number, to: target.number }), ...(name === 'difference' && { share: 25 as const }) }));
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{t('page.mapping.rows')}</h2>
      <RowShows rows={rows} path={path} asked={asked} />
      <RowFilter path={path} asked={asked} />
      {shown.length === rows.length ? null : <p role="status">{shown.length === 0 ? t('page.mapping.filter.none', { what: askedWords(asked.rows, t) }) : t('page.mapping.filter.some', { count: shown.length, all: rows.length })}</p>}
      {asked.rows.show === 'not-compared' ? <p><a href="#gaps">{t('page.mapping.filter.seeGaps')}</a></p> : null}
      {shown.length === 0 ? null : <RangesHatch />}
      <RowsHere page={page} count={shown.length} path={path} asked={asked} />
      {shown.length === 0 ? null : <DataTable caption={page.here ? t('page.mapping.pages.span', { from: page.here.from, to: page.here.to }) : t('page.mapping.rowCount', { count: shown.length })} columns={heads} rows={page.rows.map((row) => ({ key: row.key, id: row.key, open: row.method === 'hybrid' && !row.confirmed, cells: cellsOf(row, seen) }))} />}
      <RowPages page={page} path={path} asked={asked} />
    </section>
  );
}

function cellsOf(row: MappingRow, { texts, source, target }: SeenMapping): readonly ReactNode[] {
  return [
    <a key="key" className="num" href={`#${row.key}`}>{row.key}</a>,
    <RowEnds key="source" ends={row.sources} texts={texts.source} side={source.side} />,
    <RowRelation key="relation" row={row} />,
    <RowEnds key="target" ends={row.targets} texts={texts.target} side={target.side} />,
    <Difference key="difference" row={row} texts={texts} />,
    <Grounds key="evidence" row={row} />,
  ];
}

/** The relation as it was decided; looked at without a counterpart is not the same as not looked at. */
function RowRelation({ row }: Readonly<{ row: MappingRow }>): ReactNode {
  const { t } = useReading();
  if (row.sources.length === 0 || row.targets.length === 0) return <Chip symbol="dash" tone="open" dashed>{t('page.mapping.noCounterpart')}</Chip>;
  if (row.relations.length === 0 || (row.method === 'hybrid' && !row.confirmed)) return <Chip symbol="question" tone="open" dashed>{t('page.mapping.notLookedAt')}</Chip>;
  return <RelationChip mask={relationsIn(statedMask(row))} provisional={false} />;
}

function Difference({ row, texts }: Readonly<{ row: MappingRow; texts: SeenMapping['texts'] }>): ReactNode {
  const { t } = useReading();
  const { deviation, reason, severity, qualifiers, extraTest } = row;
  return (
    <>
      <RowRanges row={row} texts={texts} />
      {deviation === null ? null : <p>{t(`page.mapping.deviation.${deviation}`)}{severity === null ? null : <> · {t(`page.mapping.severity.${severity}`)}</>}</p>}
      {reason === '' ? null : <p><Quote language={remarkLanguage(reason, 'mainland')}>{reason}</Quote></p>}
      {qualifiers === '' ? null : <p className="meta"><Quote language={remarkLanguage(qualifiers, 'mainland')}>{qualifiers}</Quote></p>}
      {extraTest === null ? null : <p>{t(extraTest ? 'page.mapping.extraTest' : 'page.mapping.noExtraTest')}</p>}
    </>
  );
}

function Grounds({ row: { method, rationale, evidence } }: Readonly<{ row: MappingRow }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <p className="meta">{t(`page.mapping.method.${method}`)}{rationale === null ? null : <> · {t(`page.mapping.rationale.${rationale}`)}</>}</p>
      {evidence.map(({ source, locator, grade }) => <p key={`${source} ${locator}`} className="meta"><Quote language={remarkLanguage(source, 'mainland')}>{source}</Quote>{locator === '' ? null : <> · <Quote language={remarkLanguage(locator, 'mainland')}>{locator}</Quote></>}{grade === null ? null : <> · {t('page.corr.gradeNumber', { grade })}</>}</p>)}
    </>
  );
}
