import type { ReactNode, TextareaHTMLAttributes } from 'react';
import { Labelled, type Words } from './labelled';

type Props = Words & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'name' | 'aria-invalid' | 'aria-describedby'>;

/** Several lines of a form. */
export function Area({ label, hint, fault, name, ...area }: Props): ReactNode {
  return <Labelled {...{ label, hint, fault, name }}>{(described) => <textarea rows={4} {...area} {...described} name={name} />}</Labelled>;
}
