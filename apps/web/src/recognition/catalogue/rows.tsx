import { mainlandWords, taiwanWords } from '@pure/credential';
import { DataTable, langTags, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Row } from './drafts';

const MOST = 500;

/** Rows by their keys, each end in its own script; `to`: where one of them is written; `act`: what can be done with one. */
export function Rows({ rows, caption, to, act }: Readonly<{ rows: readonly Row[]; caption: string; to?: (key: string) => string; act?: (row: Row) => ReactNode }>): ReactNode {
  const { t } = useReading();
  if (rows.length === 0) return <p>{t('recognitionCatalogue.noRows')}</p>;
  return (
    <>
      <DataTable
        caption={caption} columns={['key', 'taiwan', 'mainland', 'effect', 'grade', 'toConfirm', ...(act ? ['act'] : [])].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
        rows={rows.slice(0, MOST).map((row) => ({
          key: row.key,
          cells: [
            to === undefined ? <span key="key" className="num">{row.key}</span> : <Link key="key" to={to(row.key)} aria-label={t('recognitionCatalogue.writeRow', { key: row.key })}><span className="num">{row.key}</span></Link>,
            <span key="taiwan" lang={langTags['zh-Hant']}>{[taiwanWords(row.kind, row.taiwan) || '–', row.taiwan.code].filter((part) => part !== null).join(' ')}</span>,
            <span key="mainland" lang={langTags['zh-Hans']}>{[mainlandWords(row.mainland) || '–', row.mainland.code].filter((part) => part !== null).join(' ')}</span>,
            <span key="effect" lang={langTags['zh-Hans']}>{row.effect.allows.join('；') || '–'}</span>, t(`recognitionCatalogue.grade.${row.grade}`), t(`recognitionCatalogue.toConfirm.${row.toConfirm ? 'yes' : 'no'}`),
            ...(act ? [act(row)] : []),
          ],
        }))}
      />
      {rows.length > MOST ? <p className="meta">{t('recognitionCatalogue.rowsCut', { shown: MOST, rows: rows.length })}</p> : null}
    </>
  );
}
