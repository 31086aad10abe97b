import { DataTable, langTags, pageAddress, useReading } from '@ui';
import type { Json } from '@pure/kernel';
import type { ReactNode } from 'react';
import type { ContentChanges, FieldChange, RowChange } from '../../domain/diff/contents';

/** Two versions by their numbers; `before` was shown before `after`. */
export type ComparedVersions = Readonly<{ number: string; before: number; after: number; changes: ContentChanges }>;

/** What changed from one version to another, word by word. */
export function DiffPage({ compared: { number, before, after, changes: { document, rows, unchanged } } }: Readonly<{ compared: ComparedVersions }>): ReactNode {
  const { language, t } = useReading();
  const version = (one: number): ReactNode => <a href={pageAddress(language, `/m/${number}/v/${one}`)}>{t('page.mapping.version', { version: one })}</a>;
  return (
    <>
      <h1>{t('page.mapping.diff.title', { number, before, after })}</h1>
      <p className="lead">{version(before)} → {version(after)}</p>
      <section aria-labelledby="document">
        <h2 id="document">{t('page.mapping.diff.document')}</h2>
        {document.length === 0 ? <p>{t('page.mapping.diff.none')}</p> : <ul>{document.map((change) => <li key={change.field}><Field change={change} /></li>)}</ul>}
      </section>
      <section aria-labelledby="rows">
        <h2 id="rows">{t('page.mapping.rows')}</h2>
        <p>{t('page.mapping.diff.unchanged', { count: unchanged })}</p>
        {rows.length === 0 ? null : <DataTable caption={t('page.mapping.diff.rows', { count: rows.length })} columns={['row', 'kind', 'fields'].map((name) => ({ label: t(`page.mapping.diff.column.${name}`) }))} rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row, t) }))} />}
      </section>
      <p className="noprint"><a href={pageAddress(language, `/m/${number}`)}>{t('page.mapping.toLatest')}</a></p>
    </>
  );
}

function cellsOf({ key, kind, fields, row }: RowChange, t: ReturnType<typeof useReading>['t']): readonly ReactNode[] {
  const ends = [row.sources, row.targets].map((side) => side.map(({ ref }) => ref).join(' ') || '–').join(' → ');
  return [
    <span key="key" className="num">{key}</span>, t(`page.mapping.diff.${kind}`),
    kind === 'changed' ? <ul key="fields">{fields.map((change) => <li key={change.field}><Field change={change} /></li>)}</ul> : <span key="ends" className="num">{ends}</span>,
  ];
}

function Field({ change: { field, before, after, words } }: Readonly<{ change: FieldChange }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      {t(`page.mapping.diff.field.${field}`)}: {words === null
        ? <><del><Value value={before} /></del> <ins><Value value={after} /></ins></>
        : <span lang={langTags['zh-Hans']}>{words.map(({ kind, text }, place) => (kind === 'same' ? <span key={place}>{text}</span> : kind === 'added' ? <ins key={place}>{text}</ins> : <del key={place}>{text}</del>))}</span>}
    </>
  );
}

/** A value that is no text: codes as they are, lists with a mark between. */
function Value({ value }: Readonly<{ value: Json }>): ReactNode {
  const { t } = useReading();
  if (typeof value === 'boolean') return t(value ? 'page.mapping.diff.yes' : 'page.mapping.diff.no');
  return isList(value) && value.length > 0 ? value.map((each) => plainWords(each)).join(t('ui.list')) : plainWords(value);
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** An end or a piece of evidence by its members; what is empty has no word. */
function plainWords(value: Json | undefined): string {
  if (value === null || value === undefined || (isList(value) && value.length === 0)) return '–';
  if (typeof value !== 'object') return String(value);
  return Object.values(value).filter((each) => each !== null && each !== '').map((each) => plainWords(each)).join(' · ');
}
