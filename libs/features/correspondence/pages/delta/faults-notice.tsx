import type { ReactNode } from 'react';
import { Notice, Sentence, useReading } from '@ui';
import type { EvidenceFault } from '../../application/testing/evidence-fault';

/** Where a row of evidence was given: typed as the nth, on a line of the table, or as the nth standard that is met. */
export type PlacedFault = Readonly<{ place: 'typed' | 'table' | 'conformity'; at: number; fault: EvidenceFault }>;

/** Evidence that was not used, each with its place and how to put it right; the rest was used. */
export function FaultsNotice({ faults }: Readonly<{ faults: readonly PlacedFault[] }>): ReactNode {
  const { t } = useReading();
  if (faults.length === 0) return null;
  return (
    <Notice>
      <p><strong>{t('page.delta.faults', { count: faults.length })}</strong></p>
      <ul>{faults.map((each, index) => <li key={index}><Fault of={each} /></li>)}</ul>
    </Notice>
  );
}

const anchors = { typed: '#entry-', table: '#table', conformity: '#have' } as const;

function Fault({ of: { place, at, fault } }: Readonly<{ of: PlacedFault }>): ReactNode {
  const { t } = useReading();
  const field = 'field' in fault && fault.field !== undefined && alone.has(fault.code) ? t(`page.delta.field.${fault.field}`) : '';
  const words = t(isOfNumber(fault) ? `problem.${fault.code}.detail` : `field.${fault.code}`, fault.params);
  const where = <a href={place === 'typed' ? `${anchors.typed}${at}` : anchors[place]}>{t(`page.delta.fault.${place}`, { at })}</a>;
  return <Sentence k="page.delta.faultIs" place={where} field={field} words={words} />;
}

/** Faults whose words do not say of what they are. */
const alone: ReadonlySet<EvidenceFault['code']> = new Set(['FIELD_MISSING', 'TEXT_EXPECTED', 'TEXT_TOO_LONG']);

const isOfNumber = ({ list, code }: EvidenceFault): boolean => list === 'conformity' && code !== 'CONFORMITY_IS_TARGET' && code !== 'TEXT_EXPECTED';
