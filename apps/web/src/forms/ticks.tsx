import type { ReactNode } from 'react';
import { useFieldId } from './field-id';

type Option = Readonly<{ value: string; label: ReactNode }>;
type Props = Readonly<{ label: string; hint?: string; fault?: string; name: string; chosen: readonly string[]; options: readonly Option[]; onChoose: (chosen: readonly string[]) => void }>;

/** Any of a few values. */
export function Ticks({ label, hint, fault, name, chosen, options, onChoose }: Props): ReactNode {
  const id = useFieldId()(name);
  const toggle = (value: string): void => onChoose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset id={id} tabIndex={-1} className={fault === undefined ? 'field' : 'field wrong'} aria-describedby={fault === undefined ? undefined : `${id}-fault`}>
      <legend>{label}</legend>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {fault === undefined ? null : <p className="fault" id={`${id}-fault`}>{fault}</p>}
      {options.map(({ value, label: text }) => <label key={value} className="tick"><input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} /> {text}</label>)}
    </fieldset>
  );
}
