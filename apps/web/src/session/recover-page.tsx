import { useReading } from '@ui';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt, Refused } from '../forms/refused';
import { usePageTitle } from '../shell/page-title';
import { usePasswordRule } from './password-rule';

/** A mail with a code that is good once, then a new password. The code stands behind `#`, which no server sees. */
export function RecoverPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.recover.title'));
  const code = useLocation().hash.slice(1);
  return (
    <div className="prose">
      <h1>{t('app.recover.title')}</h1>
      {code === '' ? <AskForMail /> : <ChoosePassword code={code} />}
      <p><Link to="/">{t('app.recover.back')}</Link></p>
    </div>
  );
}

function AskForMail(): ReactNode {
  const { t } = useReading();
  const [email, setEmail] = useState('');
  const asking = useMutation({ mutationFn: () => bodyOf(api.POST('/api/v1/recovery', { body: { email } })) });
  if (asking.isSuccess) return <p className="said" role="status">{t('app.recover.sent')}</p>;
  return (
    <Form submit={t('app.recover.submit')} isBusy={asking.isPending} onSubmit={() => asking.mutate()}>
      <Refused fault={asking.error} />
      <p>{t('app.recover.lead')}</p>
      <Field label={t('app.signIn.email')} name="email" type="email" autoComplete="username" required value={email} onChange={(event) => setEmail(event.target.value)} fault={faultAt(asking.error, 'email')} />
    </Form>
  );
}

function ChoosePassword({ code }: Readonly<{ code: string }>): ReactNode {
  const { t } = useReading();
  const rule = usePasswordRule();
  const [password, setPassword] = useState('');
  const completing = useMutation({ mutationFn: () => bodyOf(api.POST('/api/v1/recovery/complete', { body: { code, password } })) });
  if (completing.isSuccess) return <p className="said" role="status">{t('app.recover.done')}</p>;
  return (
    <Form submit={t('app.recover.complete')} isBusy={completing.isPending} onSubmit={() => completing.mutate()}>
      <Refused fault={completing.error} />
      <Field label={t('app.password.next')} hint={rule} name="password" type="password" autoComplete="new-password" required value={password} onChange={(event) => setPassword(event.target.value)} fault={faultAt(completing.error, 'password')} />
    </Form>
  );
}
