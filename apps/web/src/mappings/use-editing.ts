import { useCallback, useRef, useState } from 'react';
import { problemOfFault } from '../forms/refused';
import { type DocumentRelation, type Draft, type Row, saveDocument, saveRow } from './mappings';

type Part = Readonly<{ key: string; row: Row | null } | { key: 'document'; document: DocumentRelation }>;
/** Somebody else changed the same part meanwhile. */
export type Conflict = Readonly<{ mine: Part; theirs: unknown }>;

const withPart = (draft: Draft, part: Part): Draft => {
  if ('document' in part) return { ...draft, content: { ...draft.content, document: part.document } };
  const { key, row } = part;
  const { rows, lastKey } = draft.content;
  const changed = row === null ? rows.filter((one) => one.key !== key) : rows.some((one) => one.key === key) ? rows.map((one) => (one.key === key ? row : one)) : [...rows, row];
  return { ...draft, content: { ...draft.content, rows: changed, lastKey: Math.max(lastKey, Number(key.slice(1))) } };
};

/** Keeps each row as soon as it is changed, one after the other; what others write into other rows comes along with the answers. */
export function useEditing(own: Draft) {
  const [draft, set] = useState(own);
  const [waiting, setWaiting] = useState(0);
  const [fault, setFault] = useState<unknown>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const pending = useRef(new Map<string, Part>());
  const seen = useRef(own.version);
  const chain = useRef<Promise<unknown>>(Promise.resolve());

  const send = useCallback(async (key: string): Promise<void> => {
    const part = pending.current.get(key);
    if (!part) return;
    pending.current.delete(key);
    try {
      const kept = 'document' in part ? await saveDocument(own.id, seen.current, part.document) : await saveRow(own.id, seen.current, key, part.row);
      seen.current = kept.version;
      set([...pending.current.values()].reduce(withPart, kept));
    } catch (failed) {
      const problem = problemOfFault(failed);
      if (problem.code === 'ROW_STALE' && 'theirs' in problem) setConflict({ mine: part, theirs: problem.theirs });
      else if (!pending.current.has(key)) pending.current.set(key, part);
      setFault(problem.code === 'ROW_STALE' ? null : failed);
    }
  }, [own.id]);

  const change = useCallback((part: Part): void => {
    pending.current.set(part.key, part);
    set((before) => withPart(before, part));
    setFault(null);
    setWaiting((before) => before + 1);
    chain.current = chain.current.then(() => send(part.key)).finally(() => setWaiting((before) => before - 1));
  }, [send]);

  const take = useCallback((fresh: Draft): void => {
    seen.current = fresh.version;
    set([...pending.current.values()].reduce(withPart, fresh));
  }, []);

  /** `fresh`: the draft as it is now, with what the other one wrote. */
  const settle = useCallback((fresh: Draft, isMine: boolean): void => {
    const mine = conflict?.mine;
    setConflict(null);
    take(fresh);
    if (isMine && mine) change(mine);
  }, [conflict, change, take]);

  const again = useCallback((): void => [...pending.current.values()].forEach((part) => change(part)), [change]);
  const settled = useCallback((): Promise<unknown> => chain.current, []);
  return { draft, change, take, settle, again, settled, conflict, fault, isSaving: waiting > 0 };
}

export type Editing = ReturnType<typeof useEditing>;
