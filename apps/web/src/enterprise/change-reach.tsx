import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import type { Enterprise } from './enterprise';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Where the company is reached; this stays open when it is verified. */
export function ChangeReach({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { id, version, state, address, territory, website } = enterprise;
  const saving = useAct((body: Readonly<{ address: string | null; territory: string | null; website: string | null }>) => bodyOf(api.PATCH('/api/v1/enterprises/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body })), ['enterprise']);
  const { typed, field } = useTyped({ address: address ?? '', territory: territory ?? '', website: website ?? '' }, saving.error);
  const save = (): void => saving.mutate({ address: orNull(typed.address), territory: orNull(typed.territory), website: orNull(typed.website) });
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{t('app.enterprise.reach')}</h2>
      {state === 'verified' ? <p>{t('app.enterprise.reachLead')}</p> : null}
      <Form submit={t('app.save')} isBusy={saving.isPending} onSubmit={save}>
        <Refused fault={saving.error} />
        <Field label={t('app.enterprise.address')} hint={t('app.enterprise.addressHint')} autoComplete="street-address" {...field('address')} />
        <Field label={t('app.enterprise.territory')} hint={t('app.enterprise.territoryHint')} {...field('territory')} />
        <Field label={t('app.enterprise.website')} type="url" autoComplete="url" {...field('website')} />
      </Form>
    </section>
  );
}
