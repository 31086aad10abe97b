import { type ChangeEvent } from 'react';
import { useDraft } from './draft';
import { faultAt } from './refused';

type Texts<Name extends string> = Readonly<Record<Name, string>>;
type Typing = ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>;

/**
 * What is typed into a form, by the names under which the server knows the fields; a refusal finds its field by them. It
 * outlives a reload. `about`: the id of what the form is about, where a page has one for each of many; null: nothing is kept.
 */
export function useTyped<Name extends string>(empty: Texts<Name>, fault: unknown, about: string | null = '') {
  const [typed, type] = useDraft(about === null ? null : `${Object.keys(empty).join(',')} ${about}`, empty, (draft) => textsFrom(empty, draft));
  const field = (name: Name) => ({
    name,
    value: typed[name],
    onChange: (event: Typing) => type((before) => ({ ...before, [name]: event.target.value })),
    fault: faultAt(fault, name),
  });
  return { typed, field, clear: () => type(empty) };
}

/** The texts of a draft beside those that it does not have. */
function textsFrom<Name extends string>(empty: Texts<Name>, draft: unknown): Texts<Name> | null {
  if (typeof draft !== 'object' || draft === null) return null;
  const known = Object.entries(draft).filter(([name, text]) => name in empty && typeof text === 'string');
  return { ...empty, ...Object.fromEntries(known) };
}
