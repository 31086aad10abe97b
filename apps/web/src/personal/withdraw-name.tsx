import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';

/** Takes the own name from under a declaration; what was signed holds without it. */
export function WithdrawName({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const act = useAct(() => bodyOf(api.POST('/api/v1/signatory-names/withdraw', { body: { id } })), ['personal']);
  return (
    <>
      <ActButton onAct={() => act.mutate(undefined)}>{t('app.personal.withdrawName')}</ActButton>
      <Refused fault={act.error} />
    </>
  );
}
