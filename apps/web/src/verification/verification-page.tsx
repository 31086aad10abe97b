import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { usePageTitle } from '../shell/page-title';
import { EnterpriseList } from './enterprise-list';
import { shows } from './sought';

/** Enterprises that wait for the centre, those that wait longest first; and every other one. */
export function VerificationPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.verification.title'));
  return (
    <>
      <h1>{t('app.verification.title')}</h1>
      <p>{t('app.verification.lead')}</p>
      <EnterpriseList shows={shows} usual="waiting" place="verification" none={t('app.verification.none')} />
    </>
  );
}
