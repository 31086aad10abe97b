import { useQuery } from '@tanstack/react-query';
import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Form } from '../forms/form';
import { Labelled } from '../forms/labelled';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { type Imported, type Importing, readRows, type RowWay } from './import-call';
import { ImportResult } from './import-result';

const ways = ['append', 'replace'] as const satisfies readonly RowWay[];

/** Products and indicators out of a spreadsheet: looked at first, and taken over as one or not at all. */
export function ImportPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.tools.import.title'));
  const [asked] = useSearchParams();
  const navigate = useNavigate();
  const [declaration, choose] = useState(asked.get('declaration') ?? '');
  const [rows, setRows] = useState<RowWay>('append');
  const [file, setFile] = useState<File | null>(null);
  const open = useQuery({ queryKey: ['declarations', 'mine', 'open'], queryFn: () => bodyOf(api.GET('/api/v1/declarations/mine', { params: { query: { limit: 100 } } })) });
  const read = useAct((importing: Importing) => readRows(importing));
  const take = useAct(async (draft: NonNullable<Imported['draft']>) => {
    const id = declaration === '' ? (await bodyOf(api.POST('/api/v1/declarations', { body: { draft } }))).id : declaration;
    if (declaration !== '') {
      const { version } = await bodyOf(api.GET('/api/v1/declarations/{id}/draft', { params: { path: { id } } }));
      await bodyOf(api.PUT('/api/v1/declarations/{id}/draft', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body: { draft } }));
    }
    await navigate(`/declarations/${id}/products`);
  }, ['declarations']);
  const again = (): void => { read.reset(); take.reset(); };
  const drafts = open.data?.items.filter(({ writing }) => writing) ?? [];
  return (
    <>
      <h1>{t('app.tools.import.title')}</h1>
      <p>{t('app.tools.import.lead')}</p>
      <p>{t('app.tools.import.template')}{(['products', 'indicators'] as const).map((of) => <span key={of}> <a href={`/api/v1/declarations/import/template?of=${of}`} download>{t(`app.tools.export.as.${of}`)}</a></span>)}</p>
      <Refused fault={read.error ?? take.error ?? open.error} />
      <Form submit={t('app.tools.import.check')} isBusy={read.isPending || file === null} onSubmit={() => file && read.mutate({ file, declaration: declaration === '' ? null : declaration, rows })}>
        <Labelled name="rows-file" label={t('app.tools.import.file')} hint={t('app.tools.import.fileHint')}>
          {(described) => <input {...described} type="file" accept=".csv,.tsv,.txt,.xlsx" onChange={({ target }) => { setFile(target.files?.[0] ?? null); again(); }} />}
        </Labelled>
        <Choice
          name="declaration" label={t('app.tools.import.into')} value={declaration} onChange={({ target }) => { choose(target.value); again(); }}
          options={[{ value: '', label: t('app.tools.import.new') }, ...drafts.map(({ id, title, number, draftedAt }) => ({ value: id, label: [title ?? t('app.declarations.unnamed'), number, moment(draftedAt)].filter((part) => part !== null).join(' · ') }))]}
        />
        {declaration === '' ? null : <Choice name="rows" label={t('app.tools.import.rows')} value={rows} onChange={({ target }) => { setRows(ways.find((way) => way === target.value) ?? 'append'); again(); }} options={ways.map((value) => ({ value, label: t(`app.tools.import.way.${value}`) }))} />}
      </Form>
      <p role="status">{read.isPending ? t('app.waiting') : ''}</p>
      {read.data === undefined ? null : <ImportResult imported={read.data} isBusy={take.isPending} onTake={(draft) => take.mutate(draft)} />}
    </>
  );
}
