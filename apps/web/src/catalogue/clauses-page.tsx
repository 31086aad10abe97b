import { DataTable, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Labelled } from '../forms/labelled';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { saveFile } from '../shell/save-file';
import { usePageTitle } from '../shell/page-title';
import { importClauses } from './proposals';
import './texts';

/** Trees of clauses: out of a table into the catalogue, and back. */
export function ClausesPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('catalogueEdit.clauses'));
  return (
    <>
      <h1>{t('catalogueEdit.clauses')}</h1>
      <p>{t('catalogueEdit.clausesLead')}</p>
      <p className="meta">{t('catalogueEdit.clausesColumns')}</p>
      <Import />
      <Export />
      <p><Link to="/catalogue">{t('catalogueEdit.back')}</Link></p>
    </>
  );
}

/** Looked at first; kept as one or not at all. */
function Import(): ReactNode {
  const { t } = useReading();
  const [file, choose] = useState<File | null>(null);
  const [pasted, paste] = useState('');
  const [source, name] = useState('');
  const content = (): Blob => file ?? new Blob([pasted]);
  const look = useAct((_: void) => importClauses(content(), source, false));
  const keep = useAct((_: void) => importClauses(content(), source, true), ['clauses']);
  const again = (): void => { look.reset(); keep.reset(); };
  const found = look.data;
  const isKept = keep.data?.kept === true;
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('catalogueEdit.clausesImport')}</h2>
      <Refused fault={look.error ?? keep.error} />
      <Form submit={t('catalogueEdit.clausesLook')} isBusy={look.isPending} onSubmit={() => { keep.reset(); look.mutate(); }}>
        <Labelled name="clauses-file" label={t('catalogueEdit.clausesFile')} hint={t('catalogueEdit.hint.clausesFile')}>
          {(described) => <input {...described} type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={({ target }) => { choose(target.files?.[0] ?? null); again(); }} />}
        </Labelled>
        <Area label={t('catalogueEdit.clausesPaste')} name="clauses-pasted" value={pasted} onChange={({ target }) => { paste(target.value); again(); }} />
        <Field label={t('catalogueEdit.clausesSource')} hint={t('catalogueEdit.hint.clausesSource')} name="clauses-source" autoComplete="off" spellCheck={false} value={source} onChange={({ target }) => { name(target.value); again(); }} />
      </Form>
      <p role="status">{isKept ? t('catalogueEdit.clausesKept', { rows: keep.data?.rows ?? 0 }) : found === undefined ? '' : t('catalogueEdit.clausesRead', { rows: found.rows, fresh: found.fresh, faults: found.faults.length })}</p>
      {found === undefined || found.faults.length === 0 ? null : (
        <DataTable
          caption={t('catalogueEdit.faults')} columns={['line', 'heading', 'fault'].map((column) => ({ label: t(`catalogueEdit.column.${column}`) }))}
          rows={found.faults.slice(0, 200).map(({ line, column, detail, code }, place) => ({ key: `${place} ${code}`, cells: [String(line), column ?? '–', detail] }))}
        />
      )}
      {found === undefined || found.faults.length > 0 || found.rows === 0 || isKept ? null : <div className="btns"><button type="button" className="btn" aria-disabled={keep.isPending} onClick={() => (keep.isPending ? undefined : keep.mutate())}>{t('catalogueEdit.clausesKeep', { rows: found.rows })}</button></div>}
    </section>
  );
}

/** The present tree as the same table. */
function Export(): ReactNode {
  const { t } = useReading();
  const [standard, name] = useState(useSearchParams()[0].get('standard') ?? '');
  const saving = useAct(async (number: string) => saveFile('clauses.csv', 'text/csv', `\ufeff${await bodyOf(api.GET('/api/v1/catalogue-clauses/table', { params: { query: { standard: number } }, parseAs: 'text' }))}`));
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('catalogueEdit.clausesExport')}</h2>
      <Form submit={t('catalogueEdit.clausesSave')} isBusy={saving.isPending} onSubmit={() => saving.mutate(standard)}>
        <Refused fault={saving.error} />
        <Field label={t('catalogueEdit.clausesOf')} hint={t('catalogueEdit.hint.clausesOf')} name="standard" autoComplete="off" spellCheck={false} value={standard} onChange={({ target }) => name(target.value)} />
      </Form>
    </section>
  );
}
