import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { AccountFacts } from './account-facts';
import { AccountSessions } from './account-sessions';
import { Measures } from './measures';
import { TakeMeasure } from './take-measure';

/** One account as the security administrator sees it, without a secret; what was done to it, and what can be. */
export function AdministeredPage(): ReactNode {
  const { t } = useReading();
  const { id = '' } = useParams();
  const account = useQuery({ queryKey: ['accounts', id], queryFn: () => bodyOf(api.GET('/api/v1/accounts/{id}', { params: { path: { id } } })) });
  usePageTitle(account.data?.email ?? t('app.accounts.title'));
  if (account.data === undefined) {
    return (
      <>
        <h1>{t('app.accounts.title')}</h1>
        {account.error === null ? <Waiting /> : <Refused fault={account.error} />}
      </>
    );
  }
  return (
    <>
      <h1>{account.data.email}</h1>
      <AccountFacts account={account.data} />
      <AccountSessions account={id} />
      <TakeMeasure account={account.data} />
      <Measures account={id} />
    </>
  );
}
