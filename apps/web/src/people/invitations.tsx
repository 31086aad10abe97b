import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { Confirmed } from '../session/confirmed';
import type { Role } from '../session/me';
import { moment } from '../shell/moment';
import { invitable } from '../shell/roles';

type Invitation = components['schemas']['Invitation'];

/** Whom the organisation has asked to join; the link goes by mail to the person alone. */
export function Invitations({ own }: Readonly<{ own: Role }>): ReactNode {
  const { t } = useReading();
  const pages = usePages<Invitation>(['invitations'], (after) => bodyOf(api.GET('/api/v1/invitations', { params: { query: { after } } })));
  const inviting = useAct((body: Readonly<{ email: string; role: Role }>) => bodyOf(api.POST('/api/v1/invitations', { body })), ['invitations']);
  const revoking = useAct((id: string) => bodyOf(api.POST('/api/v1/invitations/{id}/revoke', { params: { path: { id } }, body: {} })), ['invitations']);
  const { typed, field, clear } = useTyped<'email' | 'role'>({ email: '', role: own }, inviting.error);
  const invite = (): void => inviting.mutate({ email: typed.email, role: invitable.find((role) => role === typed.role) ?? own }, { onSuccess: clear });
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations">{t('app.invitations.title')}</h2>
      <Form submit={t('app.invitations.submit')} isBusy={inviting.isPending} onSubmit={invite}>
        <Confirmed act={inviting} />
        <Field label={t('app.signIn.email')} hint={t('app.invitations.hint')} type="email" autoComplete="off" {...field('email')} />
        <Choice label={t('app.members.role')} options={invitable.map((value) => ({ value, label: t(`app.role.${value}`) }))} {...field('role')} />
      </Form>
      <Confirmed act={revoking} />
      <Listed
        pages={pages}
        caption={t('app.invitations.caption')}
        none={t('app.invitations.none')}
        columns={[t('app.signIn.email'), t('app.members.role'), t('app.invitations.state'), t('app.invitations.expires'), t('app.sessions.act')]}
        row={({ id, email, role, state, expiresAt }) => ({
          key: id,
          cells: [email, t(`app.role.${role}`), t(`app.invitations.${state}`), moment(expiresAt), state === 'open' ? <ActButton key="revoke" onAct={() => revoking.mutate(id)}>{t('app.invitations.revoke')}</ActButton> : '–'],
        })}
      />
    </section>
  );
}
