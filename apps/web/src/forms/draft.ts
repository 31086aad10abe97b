import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useMe } from '../session/me';
import { keepDraft, keptDraft, onForgotten } from './drafts';

/** Fields that nothing keeps, by their names: what proves who somebody is, and numbers of documents. */
const unkept: ReadonlySet<string> = new Set(['password', 'newPassword', 'code', 'documentNumber']);
const kept = (value: unknown): string => JSON.stringify(value, (name: string, part: unknown) => (unkept.has(name) ? undefined : part));

/** Who is signed in, as drafts know them; before that, everybody is nobody. */
export const useDraftAccount = (): string => useMe().data?.account.id ?? 'nobody';

/**
 * A state of a form that outlives a reload of the page and the end of the session. `form`: its name on the page, with the id
 * of what it is about; null: it is not worth keeping. `read` makes sure of what was kept; null: it is of no use.
 */
export function useDraft<T>(form: string | null, initial: T | (() => T), read: (draft: unknown) => T | null): [T, Dispatch<SetStateAction<T>>] {
  const [account, page] = [useDraftAccount(), useLocation().pathname];
  const [first] = useState(initial);
  const [value, set] = useState(() => (form === null ? null : read(keptDraft({ account, page, form }))) ?? first);
  const [round, again] = useState(0);
  useEffect(() => onForgotten(() => again((before) => before + 1)), []);
  const content = kept(value);
  useEffect(() => {
    if (form !== null) keepDraft({ account, page, form }, content === kept(first) ? null : content);
  }, [account, page, form, content, first, round]);
  return [value, set];
}

export const textIn = (draft: unknown): string | null => (typeof draft === 'string' ? draft : null);
export const textsIn = (draft: unknown): readonly string[] | null => (Array.isArray(draft) && draft.every((each) => typeof each === 'string') ? draft : null);
