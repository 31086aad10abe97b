import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Refused } from '../../forms/refused';
import { ActButton, useAct } from '../../lists/act';
import { type Draft, type Row, saveDraft } from './drafts';
import { headPlace, rowPlace } from './place-text';
import { Rows } from './rows';
import { ShownValue } from './shown-value';

/** What differs from the version that was published last; while it is written, a row that was taken out can be put back. */
export function ChangedRows({ draft }: Readonly<{ draft: Draft }>): ReactNode {
  const { t } = useReading();
  const putting = useAct((row: Row) => saveDraft(draft, draft.head, [...draft.rows, row]), ['catalogue-drafts']);
  if (draft.changes === null) return null;
  const { head, added, removed, changed, unchanged } = draft.changes;
  const single = [
    ...head.map(({ at, ...change }) => ({ key: t('recognitionCatalogue.whole'), label: headPlace(at, t), at, ...change })),
    ...changed.flatMap(({ key, changes }) => changes.map(({ at, ...change }) => ({ key, label: rowPlace(at, t), at, ...change }))),
  ];
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('recognitionCatalogue.changes')}</h2>
      <p>{t('recognitionCatalogue.changeCounts', { added: added.length, removed: removed.length, changed: changed.length, unchanged })}</p>
      {added.length === 0 ? null : <Rows rows={added} caption={t('recognitionCatalogue.added')} />}
      <Refused fault={putting.error} />
      {removed.length === 0 ? null : <Rows rows={removed} caption={t('recognitionCatalogue.removed')} {...(draft.state !== 'proposed' && { act: (row: Row) => <ActButton key="act" onAct={() => putting.mutate(row)}>{t('recognitionCatalogue.putBack', { key: row.key })}</ActButton> })} />}
      {single.length === 0 ? null : (
        <DataTable
          caption={t('recognitionCatalogue.changed')} columns={['key', 'place', 'before', 'after'].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
          rows={single.slice(0, 500).map(({ key, label, at, before, after }) => ({ key: `${key} ${at}`, cells: [key, label, <ShownValue key="before" at={at} of={before} kind={draft.kind} />, <ShownValue key="after" at={at} of={after} kind={draft.kind} />] }))}
        />
      )}
    </section>
  );
}
