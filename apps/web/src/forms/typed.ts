import { type ChangeEvent, useState } from 'react';
import { faultAt } from './refused';

type Texts<Name extends string> = Readonly<Record<Name, string>>;
type Typing = ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>;

/** What is typed into a form, by the names under which the server knows the fields; a refusal finds its field by them. */
export function useTyped<Name extends string>(empty: Texts<Name>, fault: unknown) {
  const [typed, type] = useState<Texts<Name>>(empty);
  const field = (name: Name) => ({
    name,
    value: typed[name],
    onChange: (event: Typing) => type((before) => ({ ...before, [name]: event.target.value })),
    fault: faultAt(fault, name),
  });
  return { typed, field, clear: () => type(empty) };
}
