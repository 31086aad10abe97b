import { Quote, useReading } from '@ui';
import type { ReactNode } from 'react';
import { languageOfBasis, nameOfRule } from './clock-words';

/** Law and article that a period comes from, as configured. */
export const Basis = ({ id, children }: Readonly<{ id: string; children: string }>): ReactNode => <Quote language={languageOfBasis(id)}>{children}</Quote>;

/** A rule by its name; what it is called among the settings is small print. */
export function RuleName({ id }: Readonly<{ id: string }>): ReactNode {
  return <>{nameOfRule(useReading().t, id)}<br /><code className="meta">{id}</code></>;
}
