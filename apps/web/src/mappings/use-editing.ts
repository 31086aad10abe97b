import { useCallback, useRef, useState } from 'react';
import { problemOfFault } from '../forms/refused';
import { type Draft, saveDocument, saveRow } from './mappings';
import { answered, baseOf, changed, conflictIn, type Editing as Kept, editingOf, type Part, refused, withTheirs } from './parts';

/** Keeps each part as soon as it is changed, one after the other; what others write into other parts comes along with the answers. */
export function useEditing(own: Draft) {
  const [kept, show] = useState(() => editingOf(own));
  const [waiting, setWaiting] = useState(0);
  const [fault, setFault] = useState<unknown>(null);
  const latest = useRef(kept);
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  const put = useCallback((next: (before: Kept) => Kept): void => {
    latest.current = next(latest.current);
    show(latest.current);
  }, []);

  const send = useCallback(async (key: string): Promise<void> => {
    const sent = latest.current.pending.get(key);
    if (!sent) return;
    const { part, base } = sent;
    try {
      const fresh = 'document' in part ? await saveDocument(own.id, base, part.document) : await saveRow(own.id, base, key, part.row);
      put((before) => answered(before, fresh, sent));
    } catch (failed) {
      const problem = problemOfFault(failed);
      const isStale = problem.code === 'ROW_STALE' && 'theirs' in problem;
      if (isStale) put((before) => refused(before, sent, problem.theirs));
      setFault(isStale ? null : failed);
    }
  }, [own.id, put]);

  /** @param base version of the draft in which the writer saw the part */
  const change = useCallback((part: Part, base?: number): void => {
    put((before) => changed(before, part, base));
    setFault(null);
    setWaiting((before) => before + 1);
    chain.current = chain.current.then(() => send(part.key)).finally(() => setWaiting((before) => before - 1));
  }, [put, send]);

  const take = useCallback((fresh: Draft): void => put((before) => answered(before, fresh)), [put]);

  /** `fresh`: the draft as it is now, with what the other one wrote. */
  const settle = useCallback((fresh: Draft, isMine: boolean): void => {
    const mine = conflictIn(latest.current)?.mine;
    if (!mine) return take(fresh);
    const written = latest.current.pending.get(mine.key)?.part ?? mine;
    put((before) => withTheirs(before, fresh, mine.key));
    if (isMine) change(written);
  }, [change, put, take]);

  const again = useCallback((): void => [...latest.current.pending.values()].forEach(({ part }) => change(part)), [change]);
  const settled = useCallback((): Promise<unknown> => chain.current, []);
  return { draft: kept.draft, baseOf: (key: string) => baseOf(kept, key), conflict: conflictIn(kept), change, take, settle, again, settled, fault, isSaving: waiting > 0 };
}
