import { type Translate, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { Refused } from '../forms/refused';
import { Basis, RuleName } from '../settings/rule';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';

type Item = components['schemas']['InboxItem'];
const states = ['open', 'done'] as const;
type Asked = Readonly<{ state: (typeof states)[number]; kind?: Item['kind'] }>;

/** What waits: the thing, why, until when and by which rule, and one thing to do; apart from that what one should only know. What is done stays to be found. */
export function InboxPage(): ReactNode {
  const { t } = useReading();
  const [state, setState] = useState<(typeof states)[number]>('open');
  usePageTitle(t('app.inbox.title'));
  return (
    <>
      <h1>{t('app.inbox.title')}</h1>
      <div className="form"><Choice label={t('app.inbox.show')} name="state" value={state} options={states.map((value) => ({ value, label: t(`app.inbox.${value}`) }))} onChange={({ target }) => setState(target.value === 'done' ? 'done' : 'open')} /></div>
      {state === 'done' ? <Items asked={{ state }} caption={t('app.inbox.captionDone')} none={t('app.inbox.noneDone')} /> : (
        <>
          <h2>{t('app.inbox.todo')}</h2>
          <Items asked={{ state, kind: 'todo' }} caption={t('app.inbox.caption')} none={t('app.inbox.none')} />
          <h2>{t('app.inbox.news')}</h2>
          <Items asked={{ state, kind: 'news' }} caption={t('app.inbox.captionNews')} none={t('app.inbox.noneNews')} />
        </>
      )}
    </>
  );
}

function Items({ asked: { state, kind }, caption, none }: Readonly<{ asked: Asked; caption: string; none: string }>): ReactNode {
  const { t } = useReading();
  const pages = usePages<Item>(['inbox', state, kind ?? ''], (after) => bodyOf(api.GET('/api/v1/inbox', { params: { query: { state, ...(kind && { kind }), after } } })));
  const done = useAct((id: string) => bodyOf(api.POST('/api/v1/inbox/{id}/done', { params: { path: { id } } })), ['inbox']);
  return (
    <>
      <Refused fault={done.error} />
      <Listed
        pages={pages}
        caption={caption}
        none={none}
        columns={[t('app.inbox.what'), t('app.inbox.reason'), t('app.inbox.due'), t('app.inbox.since'), t('app.sessions.act')]}
        row={(item) => ({
          key: item.id,
          cells: [
            <a key="what" href={item.address}>{item.text}</a>,
            t(`app.notices.reason.${item.reason}`),
            <Due key="due" item={item} />,
            moment(item.createdAt),
            item.doneAt === null ? <ActButton key="act" onAct={() => done.mutate(item.id)}>{t(item.kind === 'news' ? 'app.inbox.markRead' : 'app.inbox.markDone')}</ActButton> : moment(item.doneAt),
          ],
        })}
      />
    </>
  );
}

/** Until when, how many working days are left, and by which rule of which law. */
function Due({ item: { reason, due, workingDaysLeft, rule, basis } }: Readonly<{ item: Item }>): ReactNode {
  const { t } = useReading();
  if (due === null) return t(reason === 'declaration-reference' ? 'app.alerts.noDue' : 'app.inbox.noDue');
  return (
    <>
      <strong className="nb">{due}</strong>{workingDaysLeft === null ? null : ` · ${leftText(t, workingDaysLeft)}`}
      {rule === null ? null : <><br /><RuleName id={rule} /></>}
      {rule === null || basis === null ? null : <><br /><Basis id={rule}>{basis}</Basis></>}
    </>
  );
}

function leftText(t: Translate, days: number): string {
  if (days === 0) return t('app.inbox.dueToday');
  return days < 0 ? t('app.inbox.overdue', { days: -days }) : t('app.inbox.left', { days });
}
