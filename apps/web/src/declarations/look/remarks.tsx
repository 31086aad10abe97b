import { useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Remark } from './look';

/** What rules say of a place, under it: what blocks first. What was only not filled in yet is left to the last step. */
export function Remarks({ of, id }: Readonly<{ of: readonly Remark[]; id?: string }>): ReactNode {
  const { t } = useReading();
  const shown = of.filter(({ code }) => code !== 'FIELD_MISSING' && code !== 'NUMBER_MISSING');
  if (shown.length === 0) return null;
  return (
    <ul className="remarks" id={id}>
      {shown.map(({ code, path, severity, text }) => <li key={`${code} ${path}`} className={severity}><strong>{t(`app.declarations.severity.${severity}`)}</strong> {text}</li>)}
    </ul>
  );
}
