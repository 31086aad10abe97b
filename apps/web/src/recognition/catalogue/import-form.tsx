import { DataTable, Quote, remarkLanguage, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Area } from '../../forms/area';
import { Form } from '../../forms/form';
import { Labelled } from '../../forms/labelled';
import { Refused } from '../../forms/refused';
import { useAct } from '../../lists/act';
import { importRows } from './drafts';
import { findingPlace, rowPlace } from './place-text';

/** Rows out of a table, as a file or as they were copied: looked at first, and kept as one or not at all. */
export function ImportForm({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const [file, choose] = useState<File | null>(null);
  const [pasted, paste] = useState('');
  const content = (): Blob => file ?? new Blob([pasted]);
  const look = useAct(() => importRows(id, content(), false));
  const keep = useAct(() => importRows(id, content(), true), ['catalogue-drafts']);
  const again = (): void => { look.reset(); keep.reset(); };
  const found = keep.data ?? look.data;
  const wrong = found === undefined ? [] : [...found.faults.map((fault) => ({ ...fault, place: fault.column === null ? '–' : <Quote language={remarkLanguage(fault.column, 'mainland')}>{fault.column}</Quote> })), ...found.findings.map((finding) => ({ ...finding, place: rowPlace(findingPlace(finding.at).place, t) }))].sort((a, b) => a.line - b.line);
  const isKept = keep.data?.kept === true;
  return (
    <details className="rule">
      <summary>{t('recognitionCatalogue.import')}</summary>
      <p>{t('recognitionCatalogue.importLead')}</p>
      <Refused fault={look.error ?? keep.error} />
      <Form submit={t('recognitionCatalogue.importLook')} isBusy={look.isPending || (file === null && pasted.trim() === '')} onSubmit={() => { keep.reset(); look.mutate(); }}>
        <Labelled name="catalogue-rows-file" label={t('recognitionCatalogue.importFile')} hint={t('recognitionCatalogue.importFileHint')}>
          {(described) => <input {...described} type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={({ target }) => { choose(target.files?.[0] ?? null); again(); }} />}
        </Labelled>
        <Area label={t('recognitionCatalogue.importPaste')} name="catalogue-rows-pasted" value={pasted} onChange={({ target }) => { paste(target.value); again(); }} />
      </Form>
      <p role="status">{found === undefined ? '' : isKept ? t('recognitionCatalogue.importKept', { fresh: found.fresh, changed: found.changed, same: found.same }) : t('recognitionCatalogue.importRead', { rows: found.rows, faults: wrong.length })}</p>
      {wrong.length === 0 ? null : (
        <DataTable
          caption={t('recognitionCatalogue.importFaults')} columns={['line', 'place', 'finding'].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
          rows={wrong.slice(0, 200).map(({ line, place, detail }, at) => ({ key: `${at}`, cells: [String(line), place, detail] }))}
        />
      )}
      {found === undefined || wrong.length > 0 || found.rows === 0 || isKept ? null : <div className="btns"><button type="button" className="btn" aria-disabled={keep.isPending} onClick={() => (keep.isPending ? undefined : keep.mutate())}>{t('recognitionCatalogue.importKeep', { rows: found.rows })}</button></div>}
    </details>
  );
}
