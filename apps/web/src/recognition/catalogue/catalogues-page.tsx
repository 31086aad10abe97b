import { useQuery } from '@tanstack/react-query';
import { DataTable, langTags, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Form } from '../../forms/form';
import { Refused } from '../../forms/refused';
import { useTyped } from '../../forms/typed';
import { ActButton, useAct } from '../../lists/act';
import { moment } from '../../shell/moment';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { beginDraft } from './drafts';
import { emptyHead, HeadFields, headOf, type HeadName } from './head-form';
import './texts';

/** Catalogues of recognition: those on which the centre works, those that stand, and a new one. */
export function CataloguesPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('recognitionCatalogue.title'));
  return (
    <>
      <h1>{t('recognitionCatalogue.title')}</h1>
      <p>{t('recognitionCatalogue.lead')}</p>
      <Drafts />
      <Published />
      <Begin />
    </>
  );
}

function Drafts(): ReactNode {
  const { t } = useReading();
  const found = useQuery({ queryKey: ['catalogue-drafts', 'list'], queryFn: () => bodyOf(api.GET('/api/v1/catalogue-drafts')) });
  if (found.data === undefined) return found.error === null ? <Waiting /> : <Refused fault={found.error} />;
  if (found.data.items.length === 0) return <p>{t('recognitionCatalogue.noDrafts')}</p>;
  return (
    <DataTable
      caption={t('recognitionCatalogue.drafts')} columns={['id', 'name', 'kind', 'state', 'rows', 'savedAt'].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
      rows={found.data.items.map(({ id, title, kind, state, rows, savedAt }) => ({
        key: id,
        cells: [<Link key="id" className="num" to={`/recognition/catalogues/${id}`}>{id}</Link>, <span key="title" lang={langTags['zh-Hans']}>{title}</span>, t(`recognitionCatalogue.kind.${kind}`), t(`recognitionCatalogue.state.${state}`), String(rows), moment(savedAt)],
      }))}
    />
  );
}

function Published(): ReactNode {
  const { language, t } = useReading();
  const go = useNavigate();
  const found = useQuery({ queryKey: ['recognition-catalogues'], queryFn: () => bodyOf(api.GET('/api/v1/recognition/catalogues')) });
  const beginning = useAct((from: string) => beginDraft({ from }), ['catalogue-drafts']);
  if (found.data === undefined) return found.error === null ? <Waiting /> : <Refused fault={found.error} />;
  return (
    <>
      <Refused fault={beginning.error} />
      <DataTable
        caption={t('recognitionCatalogue.published')} columns={['id', 'name', 'kind', 'version', 'rows', 'toConfirm', 'act'].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
        rows={found.data.items.map(({ catalogue: { id, title, kind, version }, rows, toConfirm }) => ({
          key: id,
          cells: [
            <a key="id" className="num" href={pageAddress(language, `/recognition/${id}`)}>{id}</a>, <span key="title" lang={langTags['zh-Hans']}>{title}</span>, t(`recognitionCatalogue.kind.${kind}`), String(version), String(rows), String(toConfirm),
            <ActButton key="act" onAct={() => beginning.mutate(id, { onSuccess: () => void go(`/recognition/catalogues/${id}`) })}>{t('recognitionCatalogue.next', { id })}</ActButton>,
          ],
        }))}
      />
    </>
  );
}

function Begin(): ReactNode {
  const { t } = useReading();
  const go = useNavigate();
  const beginning = useAct(beginDraft, ['catalogue-drafts']);
  const { typed, field, clear } = useTyped<HeadName>(emptyHead, beginning.error, 'new catalogue');
  return (
    <details className="rule">
      <summary>{t('recognitionCatalogue.begin')}</summary>
      <Form submit={t('recognitionCatalogue.beginSubmit')} isBusy={beginning.isPending} onSubmit={() => beginning.mutate({ head: headOf(typed) }, { onSuccess: ({ id }) => { clear(); void go(`/recognition/catalogues/${id}`); } })}>
        <Refused fault={beginning.error} />
        <HeadFields field={field} typed={typed} isNew />
      </Form>
    </details>
  );
}
