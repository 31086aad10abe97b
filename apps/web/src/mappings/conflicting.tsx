import { DataTable, useReading } from '@ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { useAct } from '../lists/act';
import { type Draft, fetchDraft } from './mappings';
import type { Conflict } from './parts';

type Props = Readonly<{ id: string; conflict: Conflict; onSettle: (fresh: Draft, isMine: boolean) => void }>;
type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const said = (value: unknown): string => (value === undefined || value === null || value === '' ? '–' : typeof value === 'string' ? value : JSON.stringify(value));

/** Somebody else wrote the same row: both stand here until one is chosen. */
export function Conflicting({ id, conflict: { mine, theirs }, onSettle }: Props): ReactNode {
  const { t } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const settle = useAct(async (isMine: boolean) => onSettle(await fetchDraft(id), isMine));
  const [own, other] = [fieldsOf('document' in mine ? mine.document : mine.row), fieldsOf(theirs)];
  const names = [...new Set([...Object.keys(own), ...Object.keys(other)])].filter((name) => said(own[name]) !== said(other[name]));
  return (
    <section className="notice" aria-labelledby="conflict">
      <h2 id="conflict" ref={heading} tabIndex={-1}>{t('mappings.conflict', { key: mine.key === 'document' ? t('mappings.document') : mine.key })}</h2>
      <DataTable
        caption={t('mappings.conflictCaption')} columns={['field', 'mine', 'theirs'].map((name) => ({ label: t(`mappings.column.${name}`) }))}
        rows={names.map((name) => ({ key: name, cells: [t(`mappings.field.${name}`), said(own[name]), said(other[name])] }))}
      />
      <div className="btns">
        <button type="button" className="btn" onClick={() => settle.mutate(true)}>{t('mappings.keepMine')}</button>
        <button type="button" className="btn sec" onClick={() => settle.mutate(false)}>{t('mappings.keepTheirs')}</button>
      </div>
    </section>
  );
}
