import { useReading } from '@ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt } from '../forms/refused';
import { Confirmed } from '../session/confirmed';
import { usePasswordRule } from '../session/password-rule';

const nothing = { current: '', password: '' };

/** A new password ends all other sessions. */
export function Password(): ReactNode {
  const { t } = useReading();
  const rule = usePasswordRule();
  const queries = useQueryClient();
  const [typed, type] = useState(nothing);
  const changing = useMutation({
    mutationFn: (body: typeof nothing) => bodyOf(api.POST('/api/v1/me/password', { body })),
    async onSuccess() {
      type(nothing);
      await queries.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
  return (
    <section aria-labelledby="change-password">
      <h2 id="change-password">{t('app.password.title')}</h2>
      {changing.isSuccess ? <p className="said" role="status">{t('app.password.changed')}</p> : null}
      <Form submit={t('app.password.submit')} isBusy={changing.isPending} onSubmit={() => changing.mutate(typed)}>
        <Confirmed act={changing} />
        <Field label={t('app.password.current')} name="current" type="password" autoComplete="current-password" value={typed.current} onChange={(event) => type({ ...typed, current: event.target.value })} fault={faultAt(changing.error, 'current')} />
        <Field label={t('app.password.next')} hint={rule} name="password" type="password" autoComplete="new-password" value={typed.password} onChange={(event) => type({ ...typed, password: event.target.value })} fault={faultAt(changing.error, 'password')} />
      </Form>
    </section>
  );
}
