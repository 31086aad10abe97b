import { useReading } from '@ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { usePageTitle } from '../shell/page-title';
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
  const { typed, field } = useTyped(emptyParticulars, registering.error);
  return (
    <div className="prose">
      <h1>{t('app.enterprise.register')}</h1>
      <p>{t('app.enterprise.registerLead')}</p>
      <Form submit={t('app.enterprise.saveDraft')} isBusy={registering.isPending} onSubmit={() => registering.mutate(askedParticulars(typed))}>
        <Refused fault={registering.error} />
        <Particulars typed={typed} field={field} />
      </Form>
    </div>
  );
}
