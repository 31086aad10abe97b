import { DataTable, useReading } from '@ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { Confirmed } from '../session/confirmed';
import { Waiting } from '../shell/waiting';
import { moment } from '../shell/moment';
import { deviceText } from './device-text';

/** Everywhere this person is signed in; each can be ended from here, after a fresh proof. */
export function Sessions(): ReactNode {
  const { t } = useReading();
  const queries = useQueryClient();
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: () => bodyOf(api.GET('/api/v1/sessions')) });
  const ending = useMutation({
    mutationFn: (id: string) => bodyOf(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t('app.sessions.title')}</h2>
      <Refused fault={sessions.error} />
      <Confirmed act={ending} />
      {sessions.data === undefined ? <Waiting /> : (
        <DataTable
          caption={t('app.sessions.caption')}
          columns={[t('app.sessions.device'), t('app.sessions.method'), t('app.sessions.since'), t('app.sessions.seen'), t('app.sessions.act')].map((label) => ({ label }))}
          rows={sessions.data.items.map(({ id, method, createdAt, seenAt, current, ...device }) => ({
            key: id,
            cells: [
              deviceText(t, device),
              t(`app.method.${method}`),
              moment(createdAt),
              moment(seenAt),
              current ? t('app.sessions.this') : <button key={id} type="button" className="plain" onClick={() => ending.mutate(id)}>{t('app.sessions.end')}</button>,
            ],
          }))}
        />
      )}
    </section>
  );
}
