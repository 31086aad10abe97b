import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { usePageTitle } from '../../shell/page-title';
import { addressOf, APPLICATIONS } from './applications';
import './texts';

/** The employee shows the code that their employer handed over, and the application is theirs. */
export function ClaimPage(): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  usePageTitle(t('applying.claim'));
  const claiming = useAct((code: string) => bodyOf(api.POST('/api/v1/recognition/claims', { body: { code } })), APPLICATIONS, ['me']);
  const { typed, field } = useTyped({ code: '' }, claiming.error, null);
  return (
    <>
      <h1>{t('applying.claim')}</h1>
      <p>{t('applying.claimLead')}</p>
      <Form submit={t('applying.claimAct')} isBusy={claiming.isPending} onSubmit={() => claiming.mutate(typed.code, { onSuccess: ({ id }) => void navigate(addressOf(id)) })}>
        <Confirmed act={claiming} />
        <Field label={t('applying.claimCode')} hint={t('applying.claimCodeHint')} autoComplete="off" autoCapitalize="none" spellCheck={false} required {...field('code')} />
      </Form>
    </>
  );
}
