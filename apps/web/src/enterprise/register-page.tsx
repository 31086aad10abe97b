import { useReading } from '@ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { usePageTitle } from '../shell/page-title';
import { atField } from './at-field';
import { askedParticulars, emptyParticulars, Particulars } from './particulars';

/** A company comes in: what its licence says, and nothing more before the first save. */
export function RegisterPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.enterprise.register'));
  const [queries, navigate] = [useQueryClient(), useNavigate()];
  const registering = useMutation({
    mutationFn: (body: ReturnType<typeof askedParticulars>) => bodyOf(api.POST('/api/v1/enterprises', { body })),
    async onSuccess() {
      await queries.invalidateQueries();
      void navigate('/enterprise');
    },
  });
  const fault = useMemo(() => atField(registering.error, t), [registering.error, t]);
  const { typed, field } = useTyped(emptyParticulars, fault);
  return (
    <div className="prose">
      <h1>{t('app.enterprise.register')}</h1>
      <p>{t('app.enterprise.registerLead')}</p>
      <Form submit={t('app.enterprise.saveDraft')} isBusy={registering.isPending} onSubmit={() => registering.mutate(askedParticulars(typed))}>
        <Refused fault={fault} />
        <Particulars typed={typed} field={field} />
      </Form>
    </div>
  );
}
