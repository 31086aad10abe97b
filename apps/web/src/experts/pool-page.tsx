import { Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { usePageTitle } from '../shell/page-title';
import type { Pooled } from './experts';
import { NominateForm } from './nominate-form';
import { Revealing } from './revealing';
import './texts';

const states = ['nominated', 'applied', 'checked', 'active', 'refused', 'left', 'removed'] as const;
const removals = ['request', 'conduct', 'qualification', 'inactive'] as const;
type Doing = Readonly<{ id: string; act: 'check' | 'refuse' | 'renew' } | { id: string; act: 'remove'; reason: (typeof removals)[number] }>;

function done(doing: Doing) {
  const params = { params: { path: { id: doing.id } } };
  if (doing.act === 'remove') return bodyOf(api.POST('/api/v1/experts/{id}/remove', { ...params, body: { reason: doing.reason } }));
  if (doing.act === 'check') return bodyOf(api.POST('/api/v1/experts/{id}/check', params));
  return doing.act === 'refuse' ? bodyOf(api.POST('/api/v1/experts/{id}/refuse', params)) : bodyOf(api.POST('/api/v1/experts/{id}/renew', params));
}

/** The centre's look at the pool: without names, which are opened one by one for a reason. */
export function PoolPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('experts.pool.title'));
  const [params, setParams] = useSearchParams();
  const state = states.find((each) => each === params.get('state'));
  const pages = usePages<Pooled>(['experts', 'pool', state ?? 'all'], (after) => bodyOf(api.GET('/api/v1/experts', { params: { query: { ...(state && { state }), after } } })));
  const acting = useAct(done, ['experts']);
  return (
    <>
      <h1>{t('experts.pool.title')}</h1>
      <p>{t('experts.pool.lead')}</p>
      <div className="form"><Choice label={t('experts.pool.show')} name="state" value={state ?? ''} options={[{ value: '', label: t('experts.pool.all') }, ...states.map((value) => ({ value, label: t(`experts.states.${value}`) }))]} onChange={({ target }) => setParams(target.value === '' ? {} : { state: target.value })} /></div>
      <Refused fault={acting.error} />
      <Listed
        pages={pages}
        caption={t('experts.pool.caption')}
        none={t('experts.pool.none')}
        columns={['who', 'fields', 'stands', 'act'].map((name) => t(`experts.pool.${name}`))}
        row={(expert) => ({ key: expert.id, cells: [<Who key="who" expert={expert} />, expert.fields.map((field) => t(`experts.field.${field}`)).join(t('ui.list')), <Stands key="stands" expert={expert} />, <Acts key="acts" expert={expert} onAct={acting.mutate} />] })}
      />
      <NominateForm />
    </>
  );
}

const shortOf = (id: string): string => id.slice(0, 8);

function Who({ expert: { id, side, example, isWritten } }: Readonly<{ expert: Pooled }>): ReactNode {
  const { t } = useReading();
  return <>{t(`label.side.${side}`)} <span className="num meta">{shortOf(id)}</span>{example ? <> <Tag>{t('experts.example')}</Tag></> : null}{isWritten ? <Revealing id={id} /> : null}</>;
}

function Stands({ expert: { state, termUntil, isWritten } }: Readonly<{ expert: Pooled }>): ReactNode {
  const { t } = useReading();
  return <>{t(`experts.states.${state}`)}{termUntil === null ? null : <><br /><span className="meta">{t('experts.pool.until', { day: termUntil })}</span></>}{isWritten ? null : <><br /><span className="meta">{t('experts.pool.unwritten')}</span></>}</>;
}

function Acts({ expert: { id, possible }, onAct }: Readonly<{ expert: Pooled; onAct: (doing: Doing) => void }>): ReactNode {
  const { t } = useReading();
  const simple = (['check', 'refuse', 'renew'] as const).filter((act) => possible.includes(act));
  if (possible.length === 0) return '–';
  return (
    <>
      {simple.map((act) => <ActButton key={act} onAct={() => onAct({ id, act })}>{t(`experts.pool.do.${act}`, { who: shortOf(id) })}</ActButton>)}
      {possible.includes('remove') ? <details><summary>{t('experts.pool.remove', { who: shortOf(id) })}</summary>{removals.map((reason) => <ActButton key={reason} onAct={() => onAct({ id, act: 'remove', reason })}>{t(`experts.pool.removal.${reason}`)}</ActButton>)}</details> : null}
    </>
  );
}
