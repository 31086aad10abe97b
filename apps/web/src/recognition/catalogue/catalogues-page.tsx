import { useQuery } from '@tanstack/react-query';
import { DataTable, langTags, Notice, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
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
import { unreadAt } from './told-faults';
import './texts';

/** Catalogues of recognition: those on which the centre works, those that stand, and a new one. */
export function CataloguesPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('recognitionCatalogue.title'));
  return (
    <>
      <h1>{t('recognitionCatalogue.title')}</h1>
      <p>{t('recognitionCatalogue.lead')}</p>
      <Dropped />
      <Drafts />
      <Published />
      <Begin />
    </>
  );
}

const useDrafts = () => useQuery({ queryKey: ['catalogue-drafts', 'list'], queryFn: () => bodyOf(api.GET('/api/v1/catalogue-drafts')) });

/** Says which draft was given up on the page before. */
function Dropped(): ReactNode {
  const { t } = useReading();
  const said: unknown = useLocation().state;
  if (typeof said !== 'object' || said === null || !('dropped' in said) || typeof said.dropped !== 'string') return null;
  return <Notice tone="info"><p role="status">{t('recognitionCatalogue.dropped', { id: said.dropped })}</p></Notice>;
}

function Drafts(): ReactNode {
  const { t } = useReading();
  const found = useDrafts();
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
  const drafts = useDrafts();
  if (found.data === undefined) return found.error === null ? <Waiting /> : <Refused fault={found.error} />;
  /** What can be done with a catalogue, or why nothing can. */
  const actOf = (id: string, example: boolean): ReactNode => {
    if (drafts.data === undefined) return null;
    if (drafts.data.items.some((draft) => draft.id === id)) return <Link key="act" to={`/recognition/catalogues/${id}`}>{t('recognitionCatalogue.goOn', { id })}</Link>;
    if (drafts.data.example !== example) return t(example ? 'recognitionCatalogue.exampleOnly' : 'recognitionCatalogue.realOnly');
    return <ActButton key="act" onAct={() => beginning.mutate(id, { onSuccess: () => void go(`/recognition/catalogues/${id}`) })}>{t('recognitionCatalogue.next', { id })}</ActButton>;
  };
  return (
    <>
      <Refused fault={beginning.error} />
      <DataTable
        caption={t('recognitionCatalogue.published')} columns={['id', 'name', 'kind', 'version', 'rows', 'toConfirm', 'act'].map((name) => ({ label: t(`recognitionCatalogue.column.${name}`) }))}
        rows={found.data.items.map(({ catalogue: { id, title, kind, version, example }, rows, toConfirm }) => ({
          key: id,
          cells: [
            <a key="id" className="num" href={pageAddress(language, `/recognition/${id}`)}>{id}</a>, <span key="title" lang={langTags['zh-Hans']}>{title}</span>, t(`recognitionCatalogue.kind.${kind}`), String(version), String(rows), String(toConfirm),
            actOf(id, example),
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
        <HeadFields field={field} typed={typed} isNew faults={unreadAt(beginning.error, 'head', t)} />
      </Form>
    </details>
  );
}
