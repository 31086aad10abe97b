import { DataTable, pageAddress, Quote, useReading } from '@ui';
import type { Json } from '@pure/kernel';
import type { ReactNode } from 'react';
import type { SeenCatalogue } from '../../application/lookup/see-catalogue';
import { type Change, diffCatalogues } from '../../domain/catalogue/diff';
import type { CatalogueRow } from '../../domain/catalogue/row';
import { toldContent } from '../../domain/catalogue/told';
import { cataloguePath } from './addresses';
import { BothEnds, Words } from './words';

type Props = Readonly<{ before: SeenCatalogue; after: SeenCatalogue }>;

/** What changed between two versions of a catalogue, row by row. */
export function DiffPage({ before, after }: Props): ReactNode {
  const { language, t } = useReading();
  const { head, added, removed, changed, unchanged } = diffCatalogues(toldContent(before.content), toldContent(after.content));
  return (
    <>
      <h1>{t('page.recognition.diff.title', { before: before.head.version, after: after.head.version })}</h1>
      <p className="lead"><Words>{after.head.title}</Words></p>
      <p>{t('page.recognition.diff.counts', { added: added.length, removed: removed.length, changed: changed.length, unchanged })}</p>
      {head.length === 0 ? null : <section aria-labelledby="head"><h2 id="head">{t('page.recognition.diff.head')}</h2><Changes changes={head} caption={t('page.recognition.diff.head')} /></section>}
      <Rows id="added" rows={added} />
      <Rows id="removed" rows={removed} />
      {changed.length === 0 ? null : (
        <section aria-labelledby="changed">
          <h2 id="changed">{t('page.recognition.diff.changed')}</h2>
          {changed.map(({ key, row, changes }) => <section key={key}><h3><BothEnds row={row} /></h3><Changes changes={changes} caption={t('page.recognition.diff.ofRow', { key })} /></section>)}
        </section>
      )}
      <ul className="links noprint">
        {[before, after].map(({ head: { id, version } }) => <li key={version}><a href={pageAddress(language, cataloguePath(id, version))}>{t('page.recognition.version', { version })}</a></li>)}
      </ul>
    </>
  );
}

function Rows({ id, rows }: Readonly<{ id: 'added' | 'removed'; rows: readonly CatalogueRow[] }>): ReactNode {
  const { t } = useReading();
  if (rows.length === 0) return null;
  return <section aria-labelledby={id}><h2 id={id}>{t(`page.recognition.diff.${id}`)}</h2><ul>{rows.map((row) => <li key={row.key}><BothEnds row={row} /></li>)}</ul></section>;
}

function Changes({ changes, caption }: Readonly<{ changes: readonly Change[]; caption: string }>): ReactNode {
  const { t } = useReading();
  const rows = changes.map(({ at, before, after }) => ({ key: at, cells: [<code key="at">{at}</code>, <Value key="before" of={before} />, <Value key="after" of={after} />] }));
  return <DataTable caption={caption} captionHidden columns={['member', 'before', 'after'].map((name) => ({ label: t(`page.recognition.diff.column.${name}`) }))} rows={rows} />;
}

function Value({ of }: Readonly<{ of: Json }>): ReactNode {
  if (of === null || of === '') return '–';
  return typeof of === 'string' ? <Quote language="zh-Hans">{of}</Quote> : <Quote language="zh-Hans">{JSON.stringify(of)}</Quote>;
}
