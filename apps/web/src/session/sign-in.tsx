import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { isNone, problemOfFault, Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { OtherWays } from './other-ways';
import { useSignIn } from './me';
import { usePasswordRule } from './password-rule';

/** E-mail and password, the second factor or a new password where it is asked for, or a passkey. Nothing that was typed is lost by a refusal. */
export function SignIn(): ReactNode {
  const { t } = useReading();
  const rule = usePasswordRule();
  const signIn = useSignIn();
  const { typed, field } = useTyped({ email: '', password: '', newPassword: '', code: '' }, signIn.error);
  const asksForNew = !isNone(signIn.error) && ['PASSWORD_EXPIRED', 'PASSWORD_INITIAL'].includes(problemOfFault(signIn.error).code);
  const asksForCode = !isNone(signIn.error) && ['SECOND_FACTOR_REQUIRED', 'SECOND_FACTOR_WRONG'].includes(problemOfFault(signIn.error).code);
  const send = (): void => signIn.mutate({ email: typed.email, password: typed.password, ...(typed.newPassword === '' ? {} : { newPassword: typed.newPassword }), ...(typed.code === '' ? {} : { code: typed.code.trim() }) });
  return (
    <>
      <OtherWays />
      <Form submit={t('app.signIn.submit')} isBusy={signIn.isPending} onSubmit={send}>
        <Refused fault={signIn.error} />
        <Field label={t('app.signIn.email')} type="email" autoComplete="username webauthn" required {...field('email')} />
        <Field label={t('app.signIn.password')} type="password" autoComplete="current-password" required {...field('password')} />
        {asksForNew || typed.newPassword !== '' ? <Field label={t('app.password.next')} hint={rule} type="password" autoComplete="new-password" autoFocus {...field('newPassword')} /> : null}
        {asksForCode || typed.code !== '' ? <Field label={t('app.signIn.code')} hint={t('app.signIn.codeHint')} inputMode="text" autoComplete="one-time-code" autoFocus {...field('code')} /> : null}
      </Form>
      <p><Link to="/recover">{t('app.signIn.recover')}</Link></p>
      <p><Link to="/sign-up">{t('app.signIn.signUp')}</Link></p>
    </>
  );
}
