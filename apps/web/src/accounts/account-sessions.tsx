import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { deviceText } from '../account/device-text';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Refused } from '../forms/refused';
import { ActButton } from '../lists/act';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import { Waiting } from '../shell/waiting';
import { EndSession } from './end-session';

type Session = components['schemas']['AccountSession'];

/** Where somebody is signed in at this moment; one can be ended without the others. */
export function AccountSessions({ account }: Readonly<{ account: string }>): ReactNode {
  const { t } = useReading();
  const own = useMe().data?.account.id === account;
  const [ending, end] = useState<Session | null>(null);
  const [hasEnded, setEnded] = useState(false);
  const sessions = useQuery({ queryKey: ['accounts', account, 'sessions'], queryFn: () => bodyOf(api.GET('/api/v1/accounts/{id}/sessions', { params: { path: { id: account } } })) });
  const items = sessions.data?.items;
  const ask = (session: Session | null, done: boolean): void => {
    end(session);
    setEnded(done);
  };
  const nameOf = ({ browser, system }: Session): string => deviceText(t, { device: null, browser, system });
  return (
    <section aria-labelledby="account-sessions">
      <h2 id="account-sessions">{t('app.accounts.sessions')}</h2>
      {hasEnded ? <p className="said" role="status">{t('app.accountSessions.ended')}</p> : null}
      {ending === null ? null : <EndSession session={ending} device={nameOf(ending)} onDone={() => ask(null, true)} onClose={() => ask(null, false)} />}
      <Refused fault={sessions.error} />
      {items === undefined && !sessions.isError ? <Waiting /> : null}
      {items?.length === 0 ? <p className="meta">{t('app.accountSessions.none')}</p> : null}
      {items === undefined || items.length === 0 ? null : (
        <DataTable
          caption={t('app.accountSessions.caption')}
          columns={[t('app.sessions.device'), t('app.sessions.method'), t('app.sessions.since'), t('app.sessions.seen'), ...(own ? [] : [t('app.sessions.act')])].map((label) => ({ label }))}
          rows={items.map((session) => ({
            key: session.id,
            cells: [
              nameOf(session), t(`app.method.${session.method}`), moment(session.createdAt), moment(session.seenAt),
              ...(own ? [] : [<ActButton key="end" onAct={() => ask(session, false)}>{t('app.accountSessions.end', { device: nameOf(session), at: moment(session.createdAt) })}</ActButton>]),
            ],
          }))}
        />
      )}
    </section>
  );
}
