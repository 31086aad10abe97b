import { DataTable, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Area } from '../forms/area';
import { Form } from '../forms/form';
import { Labelled } from '../forms/labelled';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { type Draft, fetchDraft, importRows } from './mappings';

/** Rows out of a spreadsheet, as a file or as they were copied: looked at first, and kept as one or not at all. */
export function ImportForm({ id, onKept }: Readonly<{ id: string; onKept: (draft: Draft) => void }>): ReactNode {
  const { t } = useReading();
  const [file, choose] = useState<File | null>(null);
  const [pasted, paste] = useState('');
  const content = (): Blob => file ?? new Blob([pasted]);
  const look = useAct(() => importRows(id, content(), false));
  const keep = useAct(async () => {
    const kept = await importRows(id, content(), true);
    if (kept.kept) onKept(await fetchDraft(id));
    return kept;
  });
  const again = (): void => { look.reset(); keep.reset(); };
  const found = look.data;
  return (
    <details className="rule">
      <summary>{t('mappings.import')}</summary>
      <p>{t('mappings.importLead')}</p>
      <Refused fault={look.error ?? keep.error} />
      <Form submit={t('mappings.importCheck')} isBusy={look.isPending || (file === null && pasted.trim() === '')} onSubmit={() => look.mutate()}>
        <Labelled name="mapping-rows-file" label={t('mappings.importFile')} hint={t('mappings.importFileHint')}>
          {(described) => <input {...described} type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={({ target }) => { choose(target.files?.[0] ?? null); again(); }} />}
        </Labelled>
        <Area label={t('mappings.importPaste')} name="mapping-rows-pasted" value={pasted} onChange={({ target }) => { paste(target.value); again(); }} />
      </Form>
      <p role="status">{keep.data?.kept === true ? t('mappings.importKept', { rows: keep.data.rows }) : found === undefined ? '' : t('mappings.importRead', { rows: found.rows, faults: found.faults.length })}</p>
      {found === undefined || found.faults.length === 0 ? null : (
        <DataTable
          caption={t('mappings.importFaults')} columns={['line', 'heading', 'fault'].map((name) => ({ label: t(`mappings.column.${name}`) }))}
          rows={found.faults.slice(0, 200).map(({ line, column, detail, code }, place) => ({ key: `${place} ${code}`, cells: [String(line), column ?? '–', detail] }))}
        />
      )}
      {found === undefined || found.faults.length > 0 || found.rows === 0 || keep.data?.kept === true ? null : <div className="btns"><button type="button" className="btn" aria-disabled={keep.isPending} onClick={() => (keep.isPending ? undefined : keep.mutate())}>{t('mappings.importKeep', { rows: found.rows })}</button></div>}
    </details>
  );
}
