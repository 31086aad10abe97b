import type { ReactNode } from 'react';
import type { NumberFault } from '@pure/standard-number';
import { Notice, useReading } from '@ui';

/** A number with a fault: where it stands, what it is, and what to write instead. */
export function FaultyNumber({ text, faults }: Readonly<{ text: string; faults: readonly NumberFault[] }>): ReactNode {
  const { t } = useReading();
  const [first] = faults;
  if (!first) return null;
  return (
    <Notice>
      <p><strong>{t('page.fault.title')}</strong></p>
      <ul>{faults.map((fault) => <li key={`${fault.code} ${fault.at}`}><Fault fault={fault} /></li>)}</ul>
      <p>{t('page.fault.at')} <span className="num long">{text.slice(0, first.at)}<mark>{text.slice(first.at, first.at + 1) || '␣'}</mark>{text.slice(first.at + 1)}</span></p>
    </Notice>
  );
}

function Fault({ fault }: Readonly<{ fault: NumberFault }>): ReactNode {
  const { t } = useReading();
  const readings = fault.readings ?? [];
  return (
    <>
      {t(`page.fault.${fault.code}`, { at: fault.at + 1 })}
      {fault.hint ? <> {t('page.fault.hint', { hint: fault.hint })}</> : null}
      {readings.length > 0 ? <> {t('page.fault.readings')} <span className="num">{readings.join(t('ui.list'))}</span></> : null}
    </>
  );
}
