import { DataTable, useReading, type Translate } from '@ui';
import type { ReactNode } from 'react';
import { type Case, type Content, contentOf, openAttempt, type Row } from './approvals';

/** What everybody sees before and after: the page of the mapping as it is and as it would be. */
export function Changes({ found }: Readonly<{ found: Case }>): ReactNode {
  const { t } = useReading();
  const after = contentOf(found.content);
  if (after === null) return null;
  const shown = found.before?.document;
  const before = contentOf(shown?.['content']);
  const terms = openAttempt(found);
  const approved = found.before?.state === 'approved' || found.before?.state === 'suspended';
  const told = (name: string): string => (typeof shown?.[name] === 'string' ? shown[name] : '');
  const lines = [
    { name: 'state', before: found.before === null ? '' : t(`approvals.shown.${found.before.state}`), after: t(terms ? 'approvals.shown.approved' : `approvals.state.${found.state}`) },
    { name: 'document', before: before ? relationWords(before.document, t) : '', after: relationWords(after.document, t) },
    { name: 'deviations', before: before ? listWords(before, t) : '', after: listWords(after, t) },
    { name: 'rows', before: before ? String(before.rows.length) : '', after: String(after.rows.length) },
    { name: 'territory', before: told('territory'), after: terms?.territory ?? (approved ? told('territory') : '') },
    { name: 'until', before: told('until'), after: terms?.until ?? '' },
  ];
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('approvals.changes')}</h2>
      <p className="num">{after.source} → {after.target}</p>
      <DataTable
        caption={t('approvals.changesCaption')} captionHidden columns={['what', 'before', 'after'].map((name) => ({ label: t(`approvals.diff.${name}`) }))}
        rows={lines.map((line) => ({ key: line.name, here: line.before !== line.after, cells: [t(`approvals.of.${line.name}`), line.before === '' ? t('approvals.absent') : line.before, line.after === '' ? t('approvals.absent') : line.before === line.after ? line.after : <ins key="after">{line.after}</ins>] }))}
      />
      <RowChanges before={before} after={after} />
    </section>
  );
}

/** Rows that are new, changed or gone; of a mapping that nobody was shown, all of them. */
function RowChanges({ before, after }: Readonly<{ before: Content | null; after: Content }>): ReactNode {
  const { t } = useReading();
  const known = new Map(before?.rows.map((row) => [row.key, row]));
  const kept = new Set(after.rows.map(({ key }) => key));
  const changed = [
    ...after.rows.flatMap((row) => (JSON.stringify(known.get(row.key)) === JSON.stringify(row) ? [] : [{ row, kind: known.has(row.key) ? 'changed' : 'added' }])),
    ...(before?.rows.filter(({ key }) => !kept.has(key)).map((row) => ({ row, kind: 'removed' })) ?? []),
  ];
  if (after.rows.length === 0 && changed.length === 0) return <p className="meta">{t('approvals.noRows')}</p>;
  if (changed.length === 0) return <p className="meta">{t('approvals.rowsSame')}</p>;
  return (
    <DataTable
      caption={t('approvals.rowChanges', { count: changed.length })} columns={['row', 'ends', 'relation', 'reason'].map((name) => ({ label: t(`approvals.diff.${name}`) }))}
      rows={changed.map(({ row, kind }) => ({ key: `${kind} ${row.key}`, cells: [<>{row.key} · {t(`approvals.kind.${kind}`)}</>, <span key="ends" className="num">{endsOf(row)}</span>, relationWords(row, t), row.reason === '' ? '–' : row.reason] }))}
    />
  );
}

const endsOf = ({ sources, targets }: Row): string => [sources, targets].map((ends) => (ends.length === 0 ? '–' : ends.map(({ ref }) => ref).join(' '))).join(' ↔ ');

function relationWords({ relations, negated }: Readonly<{ relations: readonly string[]; negated: boolean }>, t: Translate): string {
  if (relations.length === 0) return t('approvals.unstated');
  const words = relations.map((relation) => t(`approvals.relation.${relation}`)).join(t('ui.list'));
  return negated ? t('approvals.not', { words }) : words;
}

const listWords = ({ document: { deviationsSeen, deviationsComplete } }: Content, t: Translate): string => t(deviationsSeen ? (deviationsComplete ? 'approvals.list.complete' : 'approvals.list.partial') : 'approvals.list.unseen');
