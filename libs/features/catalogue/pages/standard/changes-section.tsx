import type { ReactNode } from 'react';
import { DataTable, NumberList, SourceNote, useReading } from '@ui';
import type { ChangeView, StandardView } from '../../application/standard-view';
import { Remark } from '../remark';

const MOST = 60;

/** What changed against the editions before, in the compiler's words, never the standard's. */
export function ChangesSection({ view }: Readonly<{ view: StandardView }>): ReactNode {
  const { t } = useReading();
  if (view.changes.length === 0) return null;
  const columns = ['change', 'kind', 'clause', 'against', 'source'].map((name) => ({ label: t(`page.std.changes.${name}`) }));
  const rows = view.changes.slice(0, MOST).map((change, index) => ({
    key: String(index),
    cells: [
      <Remark text={change.summary} side={view.edition.side} />,
      t(`page.change.${change.kind}`),
      clauses(change),
      <NumberList of={change.from} />,
      <SourceNote source={change.source} />,
    ],
  }));
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('page.std.section.changes')}</h2>
      <p className="meta">{t('page.std.changes.caution', { count: view.changes.length })}</p>
      <DataTable caption={t('page.std.section.changes')} captionHidden columns={columns} rows={rows} />
    </section>
  );
}

/** Clause of the older edition, then of this one, where they differ. */
function clauses({ clause, oldClause }: ChangeView): ReactNode {
  if (!clause && !oldClause) return null;
  if (!clause || !oldClause || clause === oldClause) return <span lang="en">{clause ?? oldClause}</span>;
  return <span lang="en">{oldClause} → {clause}</span>;
}
