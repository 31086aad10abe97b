import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { Confirmed } from '../session/confirmed';
import { moment } from '../shell/moment';

type Member = components['schemas']['Member'];

export function Members(): ReactNode {
  const { t } = useReading();
  const pages = usePages<Member>(['members'], (after) => bodyOf(api.GET('/api/v1/members', { params: { query: { after } } })));
  const ending = useAct((id: string) => bodyOf(api.POST('/api/v1/members/{id}/end', { params: { path: { id } } })), ['members']);
  return (
    <section aria-labelledby="members">
      <h2 id="members">{t('app.members.title')}</h2>
      <Confirmed act={ending} />
      <Listed
        pages={pages}
        caption={t('app.members.caption')}
        none={t('app.members.none')}
        columns={[t('app.members.name'), t('app.signIn.email'), t('app.members.role'), t('app.members.scope'), t('app.members.since'), t('app.sessions.act')]}
        row={({ id, name, email, role, scopes, since }) => ({
          key: id,
          cells: [name, email, t(`app.role.${role}`), scopes === null ? t('app.members.all') : scopes.join(', '), moment(since), <ActButton key="end" onAct={() => ending.mutate(id)}>{t('app.members.end', { name })}</ActButton>],
        })}
      />
    </section>
  );
}
