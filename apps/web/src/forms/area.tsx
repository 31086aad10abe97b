import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { useFieldId } from './field-id';

type Props = Readonly<{ label: string; hint?: string; fault?: string; name: string }> & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'aria-invalid' | 'aria-describedby'>;

/** Several lines of a form. */
export function Area({ label, hint, fault, ...area }: Props): ReactNode {
  const id = useFieldId()(area.name);
  const described = [hint === undefined ? null : `${id}-hint`, fault === undefined ? null : `${id}-fault`].filter((each) => each !== null).join(' ');
  return (
    <div className={fault === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {fault === undefined ? null : <p className="fault" id={`${id}-fault`}>{fault}</p>}
      <textarea rows={4} {...area} id={id} aria-invalid={fault === undefined ? undefined : true} aria-describedby={described || undefined} />
    </div>
  );
}
