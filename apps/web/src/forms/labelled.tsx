import type { ReactNode } from 'react';
import { useFieldId } from './field-id';

export type Words = Readonly<{ label: string; hint?: string; fault?: string; name: string }>;
type Described = Readonly<{ id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }>;

/** The name of a place to write, what is meant and what is wrong with it; `children` makes the place, which these words describe. */
export function Labelled({ label, hint, fault, name, children }: Words & Readonly<{ children: (described: Described) => ReactNode }>): ReactNode {
  const id = useFieldId()(name);
  const described = [hint === undefined ? null : `${id}-hint`, fault === undefined ? null : `${id}-fault`].filter((each) => each !== null).join(' ');
  return (
    <div className={fault === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <p className="hint" id={`${id}-hint`}>{hint}</p>}
      {fault === undefined ? null : <p className="fault" id={`${id}-fault`}>{fault}</p>}
      {children({ id, 'aria-invalid': fault === undefined ? undefined : true, 'aria-describedby': described || undefined })}
    </div>
  );
}
