import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { relationsText } from './relations-text';
import './texts';

/** Pairs of both sides of which the engine derives something, each one press from a draft. */
export function CandidatesPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('mappings.candidates'));
  const navigate = useNavigate();
  const { typed, field } = useTyped<'q'>({ q: '' }, null, null);
  const [asked, ask] = useState({ q: '', page: 1 });
  const found = useQuery({ queryKey: ['mappings', 'candidates', asked], queryFn: () => bodyOf(api.GET('/api/v1/mappings/candidates', { params: { query: { ...(asked.q !== '' && { q: asked.q }), page: asked.page } } })) });
  const begin = useAct(async (body: Readonly<{ source: string; target: string }>) => {
    const { id } = await bodyOf(api.POST('/api/v1/mappings/from-candidate', { body }));
    await navigate(`/mappings/${id}`);
  }, ['mappings', 'drafts']);
  return (
    <>
      <h1>{t('mappings.candidates')}</h1>
      <p><Link to="/mappings">{t('mappings.back')}</Link></p>
      <p>{t('mappings.candidatesLead')}</p>
      <Form submit={t('mappings.search')} isBusy={found.isFetching} onSubmit={() => ask({ q: typed.q.trim(), page: 1 })}>
        <Field label={t('mappings.searchLabel')} autoComplete="off" spellCheck={false} {...field('q')} />
      </Form>
      <Refused fault={begin.error ?? found.error} />
      {found.data === undefined ? <Waiting /> : found.data.items.length === 0 ? <p className="meta">{t('mappings.noCandidates')}</p> : (
        <>
          <DataTable
            caption={t('mappings.candidates')}
            columns={['pair', 'base', 'derived', 'act'].map((name) => ({ label: t(`mappings.column.${name}`) }))}
            rows={found.data.items.map(({ source, target, base, mask }) => ({
              key: `${source} ${target}`,
              cells: [<span key="pair" className="num">{source} ↔ {target}</span>, <span key="base" className="num">{base}</span>, relationsText(t, mask, false), <ActButton key="act" onAct={() => begin.mutate({ source, target })}>{t('mappings.beginFrom', { source, target })}</ActButton>],
            }))}
          />
          <p className="meta">{t('mappings.found', { total: found.data.total })}</p>
          <div className="btns">
            {asked.page > 1 ? <button type="button" className="btn sec" onClick={() => ask({ ...asked, page: asked.page - 1 })}>{t('mappings.pageBefore')}</button> : null}
            {found.data.next === null ? null : <button type="button" className="btn sec" onClick={() => ask({ ...asked, page: asked.page + 1 })}>{t('mappings.pageNext')}</button>}
          </div>
        </>
      )}
    </>
  );
}
