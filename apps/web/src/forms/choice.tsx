import { type ChangeEvent, type ReactNode } from 'react';
import { useFieldId } from './field-id';

type Option = Readonly<{ value: string; label: string; lang?: string }>;
type Props = Readonly<{ label: string; hint?: string; fault?: string; name: string; value: string; options: readonly Option[]; onChange: (event: ChangeEvent<HTMLSelectElement>) => void }>;

/** One of a few values, by the browser's own list. */
export function Choice({ label, hint, fault, name, value, options, onChange }: Props): ReactNode {
  const id = useFieldId()(name);
  return (
    <div className={fault === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {fault === undefined ? null : <p className="fault" id={`${id}-fault`}>{fault}</p>}
      <select id={id} name={name} value={value} onChange={onChange} aria-invalid={fault === undefined ? undefined : true} aria-describedby={fault === undefined ? (hint === undefined ? undefined : `${id}-hint`) : `${id}-fault`}>
        {options.map((option) => <option key={option.value} value={option.value} lang={option.lang}>{option.label}</option>)}
      </select>
    </div>
  );
}
