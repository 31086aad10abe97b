import type { ReactNode } from 'react';
import { ErrorSummary, pageAddress, useReading } from '@ui';
import type { LookedUp } from '../../application/search/look-up-numbers';
import { CheckForm } from './check-form';
import { CheckResult } from './check-result';

/** `text`: what stands in the box again. `fault`: why nothing was looked up, in words. */
export type CheckOutcome = Readonly<{ text: string; fault?: string; found?: LookedUp }>;

/** Which of the standards in a text still stand. */
export function CheckPage({ outcome: { text, fault, found } }: Readonly<{ outcome: CheckOutcome }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.check.title')}</h1>
      {fault === undefined ? null : <ErrorSummary title={t('page.check.faultTitle')} errors={[{ text: fault, field: 'text' }]} />}
      {found ? <CheckResult found={found} text={text} /> : <p className="lead">{t('page.check.lead')}</p>}
      {found ? <h2 className="noprint">{t('page.check.again')}</h2> : null}
      <CheckForm text={text} fault={fault} />
      {found ? null : <p className="noprint"><a href={pageAddress(language, '/help')}>{t('page.search.help')}</a></p>}
    </>
  );
}
