import { RelationChip } from '@features/correspondence';
import { relationsIn } from '@pure/equivalence';
import { Chip, DataTable, QuotedText, Quote, remarkLanguage, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { SeenMapping, SideTexts } from '../../application/approval/see-mapping';
import type { MappingRow, RowEnd } from '../../domain/content';
import { rowsAsked } from '../../domain/shown/rows-asked';
import { statedMask } from '../../domain/masks';
import type { PageAsked } from './page-asked';
import { RowFilter } from './row-filter';

const columns = ['key', 'source', 'relation', 'target', 'difference', 'evidence'] as const;

/** Every row that is asked for, with its reason; each has an address. `path`: of the page. */
export function Rows({ seen: { mapping: { document: { content: { rows } } }, source, target, texts }, asked, path }: Readonly<{ seen: SeenMapping; asked: PageAsked; path: string }>): ReactNode {
  const { t } = useReading();
  if (rows.length === 0) return <section aria-labelledby="rows"><h2 id="rows">{t('page.mapping.rows')}</h2><p>{t('page.mapping.noRows')}</p></section>;
  const shown = rowsAsked(rows, asked.rows);
  const heads = columns.map((name) => ({ label: t(`page.mapping.column.${name}`, { from: source.number, to: target.number }) }));
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{t('page.mapping.rows')}</h2>
      <RowFilter path={path} asked={asked} />
      {shown.length === rows.length ? null : <p role="status">{t(shown.length === 0 ? 'page.mapping.filter.none' : 'page.mapping.filter.some', { count: shown.length, all: rows.length })}</p>}
      {shown.length === 0 ? null : <DataTable caption={t('page.mapping.rowCount', { count: shown.length })} columns={heads} rows={shown.map((row) => ({ key: row.key, id: row.key, open: row.method === 'hybrid' && !row.confirmed, cells: cellsOf(row, texts) }))} />}
    </section>
  );
}

function cellsOf(row: MappingRow, texts: SeenMapping['texts']): readonly ReactNode[] {
  return [
    <a key="key" className="num" href={`#${row.key}`}>{row.key}</a>,
    <Ends key="source" ends={row.sources} texts={texts.source} />,
    <RowRelation key="relation" row={row} />,
    <Ends key="target" ends={row.targets} texts={texts.target} />,
    <Difference key="difference" row={row} />,
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

function Ends({ ends, texts }: Readonly<{ ends: readonly RowEnd[]; texts: SideTexts }>): ReactNode {
  if (ends.length === 0) return '–';
  return <>{ends.map((end) => <p key={`${end.kind} ${end.ref}`}><EndWords end={end} texts={texts} /></p>)}</>;
}

function EndWords({ end: { kind, ref }, texts }: Readonly<{ end: RowEnd; texts: SideTexts }>): ReactNode {
  const clause = kind === 'clause' ? texts.clauses.get(ref) : undefined;
  const requirement = kind === 'requirement' ? texts.requirements.get(ref) : undefined;
  if (clause) return <><span className="num">{clause.number}</span> <QuotedText texts={clause.title} /><br /><span className="meta"><QuotedText texts={clause.abstract} /></span></>;
  if (requirement) return <>{requirement.clause ? <span className="num">{requirement.clause}</span> : null} <QuotedText texts={requirement.characteristic} /></>;
  return <span className="num">{ref}</span>;
}

function Difference({ row: { deviation, reason, severity, qualifiers, extraTest } }: Readonly<{ row: MappingRow }>): ReactNode {
  const { t } = useReading();
  return (
    <>
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
