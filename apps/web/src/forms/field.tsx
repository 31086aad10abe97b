import { type InputHTMLAttributes, type ReactNode } from 'react';
import { useFieldId } from './field-id';

type Props = Readonly<{ label: string; hint?: string; fault?: string }> & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'aria-invalid' | 'aria-describedby'> & Readonly<{ name: string }>;

/** One line of a form: its name, what is meant, what is wrong with it, and the place to write. */
export function Field({ label, hint, fault, ...input }: Props): ReactNode {
  const id = useFieldId()(input.name);
  const described = [hint === undefined ? null : `${id}-hint`, fault === undefined ? null : `${id}-fault`].filter((each) => each !== null).join(' ');
  return (
    <div className={fault === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {fault === undefined ? null : <p className="fault" id={`${id}-fault`}>{fault}</p>}
      <input {...input} id={id} aria-invalid={fault === undefined ? undefined : true} aria-describedby={described || undefined} />
    </div>
  );
}
