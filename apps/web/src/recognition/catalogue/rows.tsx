import { DataTable, langTags, useReading } from '@ui';
import type { ReactNode } from 'react';
import { ActButton } from '../../lists/act';
import type { Changes, Row } from './drafts';

/** Rows by their keys, each end in its own script; `onRemove`: one can be taken out. */
export function Rows({ rows, caption, onRemove }: Readonly<{ rows: readonly Row[]; caption: string; onRemove?: (key: string) => void }>): ReactNode {
  const { t } = useReading();
  if (rows.length === 0) return <p>{t('recognitionCatalogue.noRows')}</p>;
  return (
    <DataTable
      caption={caption} columns={['key', 'taiwan', 'mainland', 'effect', 'grade', 'toConfirm', ...(onRemove ? ['act'] : [])].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
      rows={rows.slice(0, 500).map(({ key, taiwan, mainland, effect, grade, toConfirm }) => ({
        key,
        cells: [
          <span key="key" className="num">{key}</span>,
          <span key="taiwan" lang={langTags['zh-Hant']}>{[taiwan.name || '–', taiwan.level, taiwan.code].filter((part) => part !== null).join(' ')}</span>,
          <span key="mainland" lang={langTags['zh-Hans']}>{[mainland.name || '–', mainland.level, mainland.code].filter((part) => part !== null).join(' ')}</span>,
          <span key="effect" lang={langTags['zh-Hans']}>{effect.allows.join('；') || '–'}</span>, grade, t(`recognitionCatalogue.toConfirm.${toConfirm ? 'yes' : 'no'}`),
          ...(onRemove ? [<ActButton key="act" onAct={() => onRemove(key)}>{t('recognitionCatalogue.takeOut', { key })}</ActButton>] : []),
        ],
      }))}
    />
  );
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : value === null || value === undefined ? '–' : JSON.stringify(value));

/** What differs from the version that was published last. */
export function ChangedRows({ changes: { head, added, removed, changed, unchanged } }: Readonly<{ changes: Changes }>): ReactNode {
  const { t } = useReading();
  const single = [...head.map((change) => ({ key: t('recognitionCatalogue.whole'), ...change })), ...changed.flatMap(({ key, changes: each }) => each.map((change) => ({ key, ...change })))];
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('recognitionCatalogue.changes')}</h2>
      <p>{t('recognitionCatalogue.changeCounts', { added: added.length, removed: removed.length, changed: changed.length, unchanged })}</p>
      {added.length === 0 ? null : <Rows rows={added} caption={t('recognitionCatalogue.added')} />}
      {removed.length === 0 ? null : <Rows rows={removed} caption={t('recognitionCatalogue.removed')} />}
      {single.length === 0 ? null : (
        <DataTable
          caption={t('recognitionCatalogue.changed')} columns={['key', 'place', 'before', 'after'].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
          rows={single.slice(0, 500).map(({ key, at, before, after }) => ({ key: `${key} ${at}`, cells: [key, <span key="at" className="num">{at}</span>, <span key="before" lang={langTags['zh-Hans']}>{shown(before)}</span>, <span key="after" lang={langTags['zh-Hans']}>{shown(after)}</span>] }))}
        />
      )}
    </section>
  );
}
