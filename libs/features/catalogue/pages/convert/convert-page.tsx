import type { ReactNode } from 'react';
import type { ConvertedText } from '@pure/han';
import { ErrorSummary, pageAddress, useReading } from '@ui';
import type { ConvertOrder } from '../../application/terms/convert-script';
import { ConvertForm } from './convert-form';
import { ConvertResult } from './convert-result';

export type ConvertOutcome = Readonly<{ order: ConvertOrder; fault?: string; converted?: ConvertedText }>;

/** A text in the other script, with what was done to it. */
export function ConvertPage({ outcome: { order, fault, converted } }: Readonly<{ outcome: ConvertOutcome }>): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.convert.title')}</h1>
      {fault === undefined ? null : <ErrorSummary title={t('page.convert.faultTitle')} errors={[{ text: fault, field: 'text' }]} />}
      {converted ? <ConvertResult order={order} converted={converted} /> : <p className="lead">{t('page.convert.lead')}</p>}
      {converted ? <h2 className="noprint">{t('page.convert.again')}</h2> : null}
      <ConvertForm order={order} fault={fault} />
      <p className="meta">{t('page.convert.caution')} <a href={pageAddress(language, '/terms')}>{t('page.terms.title')}</a></p>
    </>
  );
}
