import { DataTable, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { Labelled } from '../../forms/labelled';
import { Refused } from '../../forms/refused';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { usePageTitle } from '../../shell/page-title';
import { type Asked, beginWithFile, type Format, formatOf, formats, LARGEST, lookAtFile, type Looked } from './import-file';
import './texts';

/** A file of another institute as a draft: looked at first, with what is lost, and kept as one or not at all. */
export function ImportPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('exchange.title'));
  const navigate = useNavigate();
  const [file, choose] = useState<File | null>(null);
  const [format, setFormat] = useState<Format>('csv');
  const look = useAct(lookAtFile);
  const begin = useAct(async (asked: Asked) => { await navigate(`/mappings/${await beginWithFile(asked)}`); }, ['mappings', 'drafts']);
  const { typed, field } = useTyped<'source' | 'target'>({ source: '', target: '' }, look.error ?? begin.error, 'mapping file');
  const asked = file === null ? null : { file, format, ...typed };
  const isTooLarge = file !== null && file.size > LARGEST;
  return (
    <>
      <h1>{t('exchange.title')}</h1>
      <p><Link to="/mappings">{t('exchange.back')}</Link></p>
      <p>{t('exchange.lead')}</p>
      <Refused fault={look.error ?? begin.error} />
      <Form submit={t('exchange.check')} isBusy={look.isPending || file === null || isTooLarge} onSubmit={() => (asked === null ? undefined : look.mutate(asked))}>
        <Labelled name="mapping-file" label={t('exchange.file')} hint={t('exchange.fileHint')} {...(isTooLarge && { fault: t('exchange.tooLarge') })}>
          {(described) => <input {...described} type="file" accept=".csv,.txt,.xlsx,.json,.tsv" onChange={({ target: { files } }) => { choose(files?.[0] ?? null); setFormat(formatOf(files?.[0]?.name ?? '')); look.reset(); begin.reset(); }} />}
        </Labelled>
        <Choice label={t('exchange.format')} name="format" value={format} onChange={({ target: { value } }) => { setFormat(formats.find((each) => each === value) ?? 'csv'); look.reset(); }} options={formats.map((value) => ({ value, label: t(`exchange.formats.${value}`) }))} />
        <Field label={t('exchange.source')} hint={t('exchange.editionHint')} autoComplete="off" spellCheck={false} {...field('source')} />
        <Field label={t('exchange.target')} hint={t('exchange.editionHint')} autoComplete="off" spellCheck={false} {...field('target')} />
      </Form>
      <p role="status">{look.data ? t('exchange.read', { rows: look.data.rows, faults: look.data.faultsTotal, lost: look.data.lostTotal }) : ''}</p>
      {look.data ? <Report found={look.data} /> : null}
      {look.data && look.data.faultsTotal === 0 && asked !== null ? <div className="btns"><button type="button" className="btn" aria-disabled={begin.isPending} onClick={() => (begin.isPending ? undefined : begin.mutate(asked))}>{t('exchange.begin')}</button></div> : null}
    </>
  );
}

function Report({ found: { source, target, lost, faults } }: Readonly<{ found: Looked }>): ReactNode {
  const { t } = useReading();
  const columns = (names: readonly string[]) => names.map((name) => ({ label: t(`exchange.column.${name}`) }));
  return (
    <>
      {source === null || target === null ? null : <p className="num">{t('exchange.ends', { source, target })}</p>}
      {faults.length === 0 ? null : <DataTable caption={t('exchange.faults')} columns={columns(['at', 'what'])} rows={faults.map(({ at, code, detail }, place) => ({ key: `${place} ${code}`, cells: [at, detail] }))} />}
      {lost.length === 0 ? null : <DataTable caption={t('exchange.lost')} columns={columns(['at', 'what', 'times'])} rows={lost.map(({ at, code, detail, times }, place) => ({ key: `${place} ${code}`, cells: [at, detail, String(times)] }))} />}
    </>
  );
}
