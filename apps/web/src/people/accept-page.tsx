import { useReading } from '@ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useMe } from '../session/me';
import { usePageTitle } from '../shell/page-title';

/** Where the link of an invitation leads. Who has an account joins with it; who has none makes one. */
export function AcceptPage(): ReactNode {
  const { t } = useReading();
  const code = useLocation().hash.slice(1);
  const me = useMe();
  usePageTitle(t('app.accept.title'));
  const isIn = Boolean(me.data);
  const accepting = useMutation({ mutationFn: (more: Readonly<{ name?: string; password?: string }>) => bodyOf(api.POST('/api/v1/invitations/accept', { body: { code, ...more } })), onSuccess: () => me.refetch() });
  const { typed, field } = useTyped({ name: '', password: '' }, accepting.error);
  if (accepting.isSuccess) {
    return (
      <div className="prose">
        <h1>{t('app.accept.done')}</h1>
        <p><Link to="/">{t(isIn ? 'app.accept.go' : 'app.accept.signIn')}</Link></p>
      </div>
    );
  }
  return (
    <div className="prose">
      <h1>{t('app.accept.title')}</h1>
      <p>{t(isIn ? 'app.accept.withAccount' : 'app.accept.without', { email: me.data?.account.email ?? '' })}</p>
      <Form submit={t('app.accept.submit')} isBusy={accepting.isPending} onSubmit={() => accepting.mutate(isIn ? {} : typed)}>
        <Refused fault={accepting.error} />
        {isIn ? null : (
          <>
            <Field label={t('app.accept.name')} autoComplete="name" {...field('name')} />
            <Field label={t('app.signIn.password')} hint={t('app.password.rule')} type="password" autoComplete="new-password" {...field('password')} />
          </>
        )}
      </Form>
    </div>
  );
}
