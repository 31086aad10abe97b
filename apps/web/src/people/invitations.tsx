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
import { type Offering, usePages } from '../lists/pages';
import { Confirmed } from '../session/confirmed';
import { type Role, useMe } from '../session/me';
import { moment } from '../shell/moment';

type Invitation = components['schemas']['Invitation'];
type Invitations = Offering<Invitation, { offered: readonly Role[] }>;

/** Whom the organisation has asked to join; the link goes by mail to the person alone. `organisation`: another than the own one. */
export function Invitations({ organisation }: Readonly<{ organisation?: string }>): ReactNode {
  const { t } = useReading();
  const key = ['invitations', organisation ?? 'own'];
  const pages = usePages<Invitation, Invitations>(key, (after) => bodyOf(api.GET('/api/v1/invitations', { params: { query: { after, organisation } } })));
  const revoking = useAct((id: string) => bodyOf(api.POST('/api/v1/invitations/{id}/revoke', { params: { path: { id } }, body: { organisation } })), key);
  const offered = pages.first?.offered;
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations">{t('app.invitations.title')}</h2>
      {offered === undefined ? null : offered.length === 0 ? <p>{t('app.invitations.noneOffered')}</p> : <Invite offered={offered} listKey={key} organisation={organisation} />}
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

type Asked = Readonly<{ email: string; role: Role; organisation?: string }>;

function Invite({ offered, listKey, organisation }: Readonly<{ offered: readonly Role[]; listKey: readonly string[]; organisation: string | undefined }>): ReactNode {
  const { t } = useReading();
  const inviting = useAct((body: Asked) => bodyOf(api.POST('/api/v1/invitations', { body })), listKey);
  const { typed, field, clear } = useTyped<'email' | 'role'>({ email: '', role: offered[0] ?? '' }, inviting.error);
  const isPart = (useMe().data?.acting?.scopes ?? null) !== null;
  const role = offered.find((each) => each === typed.role);
  return (
    <Form submit={t('app.invitations.submit')} isBusy={inviting.isPending} onSubmit={() => role && inviting.mutate({ email: typed.email, role, organisation }, { onSuccess: clear })}>
      <Confirmed act={inviting} />
      {isPart ? <p>{t('app.invitations.part')}</p> : null}
      <Field label={t('app.signIn.email')} hint={t('app.invitations.hint')} type="email" autoComplete="off" {...field('email')} />
      <Choice label={t('app.members.role')} options={offered.map((value) => ({ value, label: t(`app.role.${value}`) }))} {...field('role')} />
    </Form>
  );
}
