import type { InputHTMLAttributes, ReactNode } from 'react';
import { Labelled, type Words } from './labelled';

type Props = Words & Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name' | 'aria-invalid' | 'aria-describedby'>;

/** One line of a form: its name, what is meant, what is wrong with it, and the place to write. */
export function Field({ label, hint, fault, name, ...input }: Props): ReactNode {
  return <Labelled {...{ label, hint, fault, name }}>{(described) => <input {...input} {...described} name={name} />}</Labelled>;
}
