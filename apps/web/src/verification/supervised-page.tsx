import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { usePageTitle } from '../shell/page-title';
import { EnterpriseList } from './enterprise-list';
import { shows } from './sought';

/** The enterprises that a regulator is competent for, to be read alone. */
export function SupervisedPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.supervision.title'));
  return (
    <>
      <h1>{t('app.supervision.title')}</h1>
      <p>{t('app.supervision.lead')}</p>
      <EnterpriseList shows={shows.filter((show) => show !== 'waiting')} usual="all" place="enterprises" none={t('app.supervision.none')} />
    </>
  );
}
