import type { ReactNode } from 'react';
import { useReading } from '@ui';

/** The day of the question; empty is today. */
export function AsOfField({ value, fault }: Readonly<{ value: string; fault?: string }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="field">
      <label htmlFor="asOf">{t('page.corr.asOf')}</label>
      {fault === undefined ? null : <p className="fault" id="asOf-fault">{fault}</p>}
      <input id="asOf" name="asOf" type="date" defaultValue={value} aria-describedby={fault === undefined ? undefined : 'asOf-fault'} aria-invalid={fault === undefined ? undefined : true} />
    </div>
  );
}

/** Where decided mappings must hold to count; empty is anywhere. */
export function TerritoryField({ value }: Readonly<{ value: string }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="field">
      <label htmlFor="territory">{t('page.corr.territory')}</label>
      <p className="hint" id="territory-hint">{t('page.corr.territoryHint')}</p>
      <input id="territory" name="territory" type="text" defaultValue={value} maxLength={6} size={8} autoComplete="off" spellCheck={false} aria-describedby="territory-hint" />
    </div>
  );
}

type NumberFieldProps = Readonly<{ name: string; label: string; value: string; hint?: string; fault?: string }>;

/** A standard by its number in any spelling. */
export function NumberField({ name, label, value, hint, fault }: NumberFieldProps): ReactNode {
  const described = [...(fault === undefined ? [] : [`${name}-fault`]), ...(hint === undefined ? [] : [`${name}-hint`])].join(' ');
  return (
    <div className="field grow">
      <label htmlFor={name}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${name}-hint`}>{hint}</p>}
      {fault === undefined ? null : <p className="fault" id={`${name}-fault`}>{fault}</p>}
      <input id={name} name={name} type="text" defaultValue={value} maxLength={300} autoComplete="off" spellCheck={false} aria-describedby={described === '' ? undefined : described} aria-invalid={fault === undefined ? undefined : true} />
    </div>
  );
}
