import { type ChangeEvent, createContext, useContext } from 'react';
import type { Look } from '../look/look';
import type { RowList } from './rows';
import { type Change, textAt, textOrNone, type TypedDraft } from './typed-draft';

/** What the steps of the wizard work on. */
export type Desk = Readonly<{ draft: TypedDraft; change: Change; remove: (list: RowList, place: number) => void; look: Look }>;

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('a step of the wizard stands in the wizard');
  return desk;
}

type Typing = ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>;

/** A place of the draft as a field of a form, with what cannot be read of it. */
export function useDraftField() {
  const { draft, change, look } = useDesk();
  return (path: string) => ({
    name: path,
    value: textAt(draft, path),
    onChange: (event: Typing) => change(path, textOrNone(event.target.value)),
    fault: textAt(draft, path) === '' ? undefined : look.remarks.find(({ rule, path: at }) => rule === null && at === path)?.text,
  });
}
