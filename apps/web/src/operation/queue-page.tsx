import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { Confirmed } from '../session/confirmed';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { wordOr } from '../shell/word';

type DeadLetter = components['schemas']['DeadLetter'];
type Mail = components['schemas']['Mail'];

/** What the platform could not do by itself: events that failed to the last attempt, and mails. */
export function QueuePage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.queue.title'));
  return (
    <>
      <h1>{t('app.queue.title')}</h1>
      <DeadLetters />
      <Mails />
    </>
  );
}

function DeadLetters(): ReactNode {
  const { t } = useReading();
  const pages = usePages<DeadLetter>(['dead-letters'], (after) => bodyOf(api.GET('/api/v1/dead-letters', { params: { query: { after } } })));
  const replaying = useAct((id: number) => bodyOf(api.POST('/api/v1/dead-letters/{id}/replay', { params: { path: { id } } })), ['dead-letters']);
  return (
    <section aria-labelledby="dead">
      <h2 id="dead">{t('app.dead.title')}</h2>
      <Confirmed act={replaying} />
      <Listed
        pages={pages}
        caption={t('app.dead.caption')}
        none={t('app.dead.none')}
        columns={[t('app.dead.event'), t('app.dead.failed'), t('app.dead.attempts'), t('app.dead.fault'), t('app.sessions.act')]}
        row={({ id, act, subject, failedAt, attempts, fault }) => ({ key: String(id), cells: [
          <span key="event">{wordOr(t, `app.act.${act}`, act)}<br /><code className="meta">{`${id} · ${act} · ${subject.kind} ${subject.id}`}</code></span>,
          moment(failedAt), attempts, fault === null ? '–' : <code key="fault" className="meta">{fault}</code>, <ActButton key="replay" onAct={() => replaying.mutate(id)}>{t('app.dead.replay')}</ActButton>,
        ] })}
      />
    </section>
  );
}

function Mails(): ReactNode {
  const { t } = useReading();
  const pages = usePages<Mail>(['mails'], (after) => bodyOf(api.GET('/api/v1/mails', { params: { query: { after } } })));
  const sending = useAct((id: string) => bodyOf(api.POST('/api/v1/mails/{id}/send-again', { params: { path: { id } } })), ['mails']);
  return (
    <section aria-labelledby="mails">
      <h2 id="mails">{t('app.mails.title')}</h2>
      <Confirmed act={sending} />
      <Listed
        pages={pages}
        caption={t('app.mails.caption')}
        none={t('app.mails.none')}
        columns={[t('app.mails.to'), t('app.mails.template'), t('app.mails.state'), t('app.mails.at'), t('app.sessions.act')]}
        row={({ id, address, template, state, fault, createdAt }) => ({
          key: id,
          cells: [address, t(`app.mails.${template}`), fault === null ? t(`app.mails.${state}`) : `${t(`app.mails.${state}`)} · ${fault}`, moment(createdAt), state === 'failed' ? <ActButton key="again" onAct={() => sending.mutate(id)}>{t('app.mails.again')}</ActButton> : '–'],
        })}
      />
    </section>
  );
}
