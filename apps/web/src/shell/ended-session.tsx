import { useReading } from '@ui';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { CallFailed } from '../api/problem';
import { SignIn } from '../session/sign-in';
import type { Me } from '../session/me';
import { Ask } from './ask';

/** When a call finds the session ended, the person signs in again above the page, which keeps all that was typed. */
export function EndedSession({ me }: Readonly<{ me: Me }>): ReactNode {
  const { t } = useReading();
  const ended = useEnded(me.session.id);
  return ended ? (
    <Ask title={t('app.ended.title')}>
      <p>{t('app.ended.detail')}</p>
      <SignIn />
    </Ask>
  ) : null;
}

/** Whether some call has been told that nobody is signed in since this session was opened. */
function useEnded(session: string): boolean {
  const queries = useQueryClient();
  const [endedSession, setEnded] = useState('');
  useEffect(() => {
    const look = (fault: unknown): void => {
      if (fault instanceof CallFailed && fault.problem.code === 'SIGN_IN_REQUIRED') setEnded(session);
    };
    const stops = [
      queries.getQueryCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') look(event.action.error);
      }),
      queries.getMutationCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error') look(event.action.error);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [queries, session]);
  return endedSession === session;
}
