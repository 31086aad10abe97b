import { type ChangeEvent, useEffect, useState } from 'react';
import { faultAt } from '../../forms/refused';

type Texts<Name extends string> = Readonly<Record<Name, string>>;
type Typing = ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>;

const unsent = new Map<string, Readonly<Record<string, string>>>();

/**
 * What was typed about a person and not sent. It is kept in memory alone and goes with the page of the browser, which asks
 * before it does; the way to another question and back keeps it. `place`: whose it is, and of which question.
 */
export function useUnsent<Name extends string>(place: string, kept: Texts<Name>, fault: unknown) {
  const [typed, type] = useState<Texts<Name>>(() => ({ ...kept, ...unsent.get(place) }));
  const isUnsent = JSON.stringify(typed) !== JSON.stringify(kept);
  useEffect(() => {
    if (!isUnsent) return void unsent.delete(place);
    unsent.set(place, typed);
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [place, typed, isUnsent]);
  const field = (name: Name) => ({ name, value: typed[name], onChange: (event: Typing) => type((before) => ({ ...before, [name]: event.target.value })), fault: faultAt(fault, name) });
  return { typed, field, sent: () => void unsent.delete(place) };
}
