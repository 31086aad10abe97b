import { canonicalJson, type Json } from '@pure/kernel';
import { useMutation } from '@tanstack/react-query';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useDraftAccount } from '../../forms/draft';
import { keepDraft, keptDraft } from '../../forms/drafts';
import { problemOfFault } from '../../forms/refused';
import { fetchOwn, type Own, saveOwn } from '../declarations';
import { isRow, type TypedDraft, withValue } from './typed-draft';

const EVERY_MS = 5_000;

export type SavedDraft = ReturnType<typeof useSavedDraft>;
/** What somebody else saved while this was typed; `base`: what both began with. */
export type Conflict = Readonly<{ base: TypedDraft; theirs: Own }>;

/** The server keeps the members of an object in an order of its own. */
const same = (one: TypedDraft, other: TypedDraft): boolean => one === other || canonicalJson(one) === canonicalJson(other);

/** What this tab kept of a draft that never reached the server, and what that was typed over. */
function keptIn(kept: unknown): Readonly<{ base: TypedDraft; draft: TypedDraft; version: number }> | null {
  if (typeof kept !== 'object' || kept === null || !('base' in kept) || !('draft' in kept) || !('version' in kept)) return null;
  const { base, draft, version } = kept;
  return isTyped(base) && isTyped(draft) && typeof version === 'number' ? { base, draft, version } : null;
}

const isTyped = (value: unknown): value is TypedDraft => typeof value === 'object' && value !== null && isRow({ ...value });

/**
 * A draft that is saved while it is typed, at most every five seconds and when it is asked for. What does not reach the server lies
 * in the session of the tab. What somebody else saved meanwhile is never written over: it is a conflict, until somebody chooses.
 */
export function useSavedDraft(own: Own) {
  const account = useDraftAccount();
  const place = { account, page: `declaration ${own.id}`, form: 'draft' };
  const [kept] = useState(() => keptIn(keptDraft(place)));
  const isBehind = kept !== null && kept.version !== own.version && !same(kept.draft, own.draft);
  const [draft, setDraft] = useState<TypedDraft>(kept?.draft ?? own.draft);
  const [conflict, setConflict] = useState<Conflict | null>(isBehind ? { base: kept.base, theirs: own } : null);
  const [saved, setSaved] = useState(own);
  const now = useRef({ draft, saved });
  useLayoutEffect(() => void (now.current = { draft, saved }));
  const isDirty = !same(draft, saved.draft);
  const saving = useMutation({
    mutationFn: async (typed: TypedDraft): Promise<Own> => {
      const { saved: before } = now.current;
      return same(typed, before.draft) ? before : saveOwn(own.id, before.version, typed);
    },
    onSuccess: setSaved,
    async onError(fault) {
      if (problemOfFault(fault).code === 'VERSION_STALE') setConflict({ base: now.current.saved.draft, theirs: await fetchOwn(own.id) });
    },
  });
  const { mutateAsync, isPending, error } = saving;
  const save = useCallback(() => mutateAsync(now.current.draft), [mutateAsync]);
  useEffect(() => keepDraft(place, isDirty ? JSON.stringify({ base: saved.draft, draft, version: saved.version }) : null));
  useEffect(() => {
    if (!isDirty || isPending || conflict !== null) return;
    const timer = setTimeout(() => void save().catch(() => undefined), EVERY_MS); // said by the page
    return () => clearTimeout(timer);
  }, [isDirty, isPending, conflict, save, error]);
  const change = useCallback((path: string, value: Json | undefined) => setDraft((before) => withValue(before, path, value)), []);
  /** What was chosen is what there is from now on; it is saved over what the other one saved. */
  const choose = (chosen: TypedDraft): void => {
    if (conflict !== null) setSaved(conflict.theirs);
    setConflict(null);
    setDraft(chosen);
    saving.reset();
  };
  const isStale = error !== null && problemOfFault(error).code === 'VERSION_STALE';
  return { draft, change, setDraft, save, choose, conflict, version: saved.version, isDirty, isSaving: isPending, error: isStale ? null : error };
}
