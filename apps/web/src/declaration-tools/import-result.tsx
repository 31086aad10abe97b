import { DataTable, Notice, useReading } from '@ui';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Imported } from './import-call';
import { LintedTable } from './linted';

type Props = Readonly<{ imported: Imported; isBusy: boolean; onTake: (draft: NonNullable<Imported['draft']>) => void }>;

/** What a file would make: its faulty rows, or the button that takes it over, and what the rules say of it. */
export function ImportResult({ imported: { tables, faults, draft, linted }, isBusy, onTake }: Props): ReactNode {
  const { t } = useReading();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [tables]);
  return (
    <section aria-labelledby="import-result">
      <h2 id="import-result" ref={heading} tabIndex={-1}>{t('app.tools.import.result')}</h2>
      <ul>{tables.map(({ sheet, kind, rows, unused }, at) => (
        <li key={at}>{t(`app.tools.import.found.${kind}`, { rows, sheet: sheet ?? '' })}{unused.length > 0 ? ` ${t('app.tools.import.unused', { columns: unused.join('、') })}` : ''}</li>
      ))}</ul>
      {draft ? null : <Notice tone="stop"><p>{t('app.tools.import.faulty', { count: faults.length })}</p></Notice>}
      {faults.length === 0 ? null : (
        <DataTable
          caption={t('app.tools.import.faults')}
          columns={[{ label: t('app.tools.import.line') }, { label: t('app.tools.import.column') }, { label: t('app.tools.import.reason') }]}
          rows={faults.map(({ sheet, line, column, detail }, at) => ({ key: String(at), cells: [[sheet, line ?? '–'].filter((part) => part !== null).join(' · '), column ?? '–', detail] }))}
        />
      )}
      {draft ? <div className="btns"><button type="button" className="btn" aria-disabled={isBusy} onClick={() => isBusy || onTake(draft)}>{t('app.tools.import.take')}</button></div> : null}
      <LintedTable linted={{ ...linted, faults: [] }} />
    </section>
  );
}
