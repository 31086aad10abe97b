import { type ChangeEvent, type ReactNode, useId } from 'react';

type Option = Readonly<{ value: string; label: string }>;
type Props = Readonly<{ label: string; hint?: string; fault?: string; name: string; value: string; options: readonly Option[]; onChange: (event: ChangeEvent<HTMLSelectElement>) => void }>;

/** One of a few values, by the browser's own list. */
export function Choice({ label, hint, fault, name, value, options, onChange }: Props): ReactNode {
  const id = useId();
  return (
    <div className={fault === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={name}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {fault === undefined ? null : <p className="fault" id={`${id}-fault`}>{fault}</p>}
      <select id={name} name={name} value={value} onChange={onChange} aria-invalid={fault === undefined ? undefined : true} aria-describedby={fault === undefined ? (hint === undefined ? undefined : `${id}-hint`) : `${id}-fault`}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
