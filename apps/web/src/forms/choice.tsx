import type { ChangeEvent, ReactNode } from 'react';
import { Labelled, type Words } from './labelled';

type Option = Readonly<{ value: string; label: string; lang?: string }>;
type Props = Words & Readonly<{ value: string; options: readonly Option[]; onChange: (event: ChangeEvent<HTMLSelectElement>) => void }>;

/** One of a few values, by the browser's own list. */
export function Choice({ label, hint, fault, name, value, options, onChange }: Props): ReactNode {
  return (
    <Labelled {...{ label, hint, fault, name }}>
      {(described) => (
        <select {...described} name={name} value={value} onChange={onChange}>
          {options.map((option) => <option key={option.value} value={option.value} lang={option.lang}>{option.label}</option>)}
        </select>
      )}
    </Labelled>
  );
}
