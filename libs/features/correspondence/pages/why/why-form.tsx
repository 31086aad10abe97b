import type { ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';
import { AsOfField, NumberField, TerritoryField } from '../parts/number-fields';
import type { WhyAsked } from './why-asked';

export type WhyFaults = Readonly<Partial<Record<'from' | 'to' | 'asOf', string>>>;

/** What the reader conforms to, what the reader wants, and for which day. */
export function WhyForm({ asked, faults = {} }: Readonly<{ asked: WhyAsked; faults?: WhyFaults }>): ReactNode {
  const { language, t } = useReading();
  return (
    <form action={pageAddress(language, '/why')} method="get" className="noprint">
      <div className="fields">
        <NumberField name="from" label={t('page.why.from')} value={asked.from} fault={faults.from} />
        <NumberField name="to" label={t('page.why.to')} value={asked.to} fault={faults.to} />
        <AsOfField value={asked.asOf} fault={faults.asOf} />
        <TerritoryField value={asked.territory} />
        <div className="field"><button className="btn" type="submit">{t('page.why.submit')}</button></div>
      </div>
      <p className="hint">{t('page.why.hint')}</p>
    </form>
  );
}
