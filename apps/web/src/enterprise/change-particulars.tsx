import { useReading } from '@ui';
import { type ReactNode, useMemo } from 'react';
import { api, bodyOf } from '../api/client';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { atField } from './at-field';
import type { Enterprise } from './enterprise';
import { askedParticulars, Particulars, typedParticulars } from './particulars';

/** What the licence says, as long as it may change. */
export function ChangeParticulars({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { id, version } = enterprise;
  const saving = useAct((body: ReturnType<typeof askedParticulars>) => bodyOf(api.PATCH('/api/v1/enterprises/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body })), ['enterprise']);
  const fault = useMemo(() => atField(saving.error, t), [saving.error, t]);
  const { typed, field } = useTyped(typedParticulars(enterprise), fault);
  return (
    <section aria-labelledby="particulars">
      <h2 id="particulars">{t('app.enterprise.particulars')}</h2>
      <Form submit={t('app.save')} isBusy={saving.isPending} onSubmit={() => saving.mutate(askedParticulars(typed))}>
        <Refused fault={fault} />
        <Particulars typed={typed} field={field} hasLatin />
      </Form>
    </section>
  );
}
