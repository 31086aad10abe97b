import { type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';

/** The text of a code, else the code: other parts of the product may name more of them. */
export function wordOr(t: Translate, key: string, code: string, params?: Readonly<Record<string, string>>): string {
  const text = t(key, params);
  return text === key ? code : text;
}

/** An id as it stands in the records; without one, what stands in its place. */
export const Id = ({ id, none }: Readonly<{ id: string | null | undefined; none: string }>): ReactNode => (id === null || id === undefined ? none : <code className="meta">{id}</code>);

/** A code of the interface in words, with what it is called there, or its id, in small print. */
export function Word({ of, code, id = code }: Readonly<{ of: string; code: string; id?: string }>): ReactNode {
  const word = wordOr(useReading().t, `${of}.${code}`, code);
  return word === id ? <code>{id}</code> : <>{word}<br /><code className="meta">{id}</code></>;
}
