import { useReading } from '@ui';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { usePageTitle } from '../shell/page-title';
import { useSignUp } from './me';
import { usePasswordRule } from './password-rule';

/** An account without an invitation: the address is proved by a mail, whose code stands behind `#`, which no server sees. */
export function SignUpPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.signUp.title'));
  const code = useLocation().hash.slice(1);
  return (
    <div className="prose">
      <h1>{t('app.signUp.title')}</h1>
      {code === '' ? <AskForMail /> : <ChoosePassword code={code} />}
      <p><Link to="/">{t('app.signUp.known')}</Link></p>
    </div>
  );
}

function AskForMail(): ReactNode {
  const { language, t } = useReading();
  const asking = useMutation({ mutationFn: (typed: Readonly<{ email: string; name: string }>) => bodyOf(api.POST('/api/v1/accounts', { body: { ...typed, locale: language } })) });
  const { typed, field } = useTyped({ email: '', name: '' }, asking.error);
  if (asking.isSuccess) return <p className="said" role="status">{t('app.signUp.sent')}</p>;
  return (
    <Form submit={t('app.signUp.submit')} isBusy={asking.isPending} onSubmit={() => asking.mutate(typed)}>
      <Refused fault={asking.error} />
      <p>{t('app.signUp.lead')}</p>
      <Field label={t('app.accept.name')} hint={t('app.signUp.nameHint')} autoComplete="name" required {...field('name')} />
      <Field label={t('app.signIn.email')} type="email" autoComplete="username" required {...field('email')} />
    </Form>
  );
}

function ChoosePassword({ code }: Readonly<{ code: string }>): ReactNode {
  const { t } = useReading();
  const rule = usePasswordRule();
  const navigate = useNavigate();
  const completing = useSignUp();
  const { typed, field } = useTyped({ password: '' }, completing.error);
  return (
    <Form submit={t('app.signUp.complete')} isBusy={completing.isPending} onSubmit={() => completing.mutate({ code, password: typed.password }, { onSuccess: () => void navigate('/') })}>
      <Refused fault={completing.error} />
      <Field label={t('app.signIn.password')} hint={rule} type="password" autoComplete="new-password" required {...field('password')} />
    </Form>
  );
}
