import { SummaryList, useReading } from '@ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useMe } from '../session/me';
import { usePasswordRule } from '../session/password-rule';
import { moment } from '../shell/moment';
import { OrganisationName, PersonName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';

/** Where the link of an invitation leads: who invites to what, before anything is accepted. */
export function AcceptPage(): ReactNode {
  const { language, t } = useReading();
  const code = useLocation().hash.slice(1);
  usePageTitle(t('app.accept.title'));
  const invitation = useQuery({ queryKey: ['invitation', code, language], queryFn: () => bodyOf(api.POST('/api/v1/invitations/preview', { body: { code } })), enabled: code !== '', staleTime: Infinity });
  return (
    <div className="prose">
      <h1>{t('app.accept.title')}</h1>
      {code === '' ? <p>{t('app.accept.noCode')}</p> : null}
      {invitation.isLoading ? <Waiting /> : null}
      <Refused fault={invitation.error} />
      {invitation.data === undefined ? null : <Accept key={code} code={code} invitation={invitation.data} />}
    </div>
  );
}

type Props = Readonly<{ code: string; invitation: components['schemas']['InvitationPreview'] }>;

/** Who has an account joins with it; who has none makes one. */
function Accept({ code, invitation: { by, organisation, role, expiresAt } }: Props): ReactNode {
  const { t } = useReading();
  const rule = usePasswordRule();
  const me = useMe();
  const isIn = Boolean(me.data);
  const accepting = useMutation({ mutationFn: (more: Readonly<{ name?: string; password?: string }>) => bodyOf(api.POST('/api/v1/invitations/accept', { body: { code, ...more } })), onSuccess: () => me.refetch() });
  const { typed, field } = useTyped({ name: '', password: '' }, accepting.error);
  if (accepting.isSuccess) {
    return (
      <div className="said" role="status">
        <h2>{t('app.accept.done')}</h2>
        <p><Link to="/">{t(isIn ? 'app.accept.go' : 'app.accept.signIn')}</Link></p>
      </div>
    );
  }
  return (
    <>
      <SummaryList
        rows={[
          { term: t('app.accept.organisation'), detail: <OrganisationName names={organisation.name} /> },
          { term: t('app.accept.role'), detail: t(`app.role.${role}`) },
          { term: t('app.accept.by'), detail: <PersonName name={by} side={organisation.side} /> },
          { term: t('app.accept.until'), detail: moment(expiresAt) },
        ]}
      />
      <p>{t(isIn ? 'app.accept.withAccount' : 'app.accept.without', { email: me.data?.account.email ?? '' })}</p>
      <Form submit={t('app.accept.submit')} isBusy={accepting.isPending} onSubmit={() => accepting.mutate(isIn ? {} : typed)}>
        <Refused fault={accepting.error} />
        {isIn ? null : (
          <>
            <Field label={t('app.accept.name')} autoComplete="name" {...field('name')} />
            <Field label={t('app.signIn.password')} hint={rule} type="password" autoComplete="new-password" {...field('password')} />
          </>
        )}
      </Form>
    </>
  );
}
