import type { DocumentRelation, Draft, Row } from './mappings';

/** A row, null where it is taken out, or what is said of the documents. */
export type Part = Readonly<{ key: string; row: Row | null } | { key: 'document'; document: DocumentRelation }>;
/** Somebody else changed the same part meanwhile. */
export type Conflict = Readonly<{ mine: Part; theirs: unknown }>;
/** A part that is not kept yet. `base`: version of the draft from which its writer started; `conflict`: the server has another one. */
export type Pending = Readonly<{ part: Part; base: number; conflict?: Conflict }>;
/** `draft`: as the server answered last, with what is not kept yet in its place; `seen`: version of that answer. */
export type Editing = Readonly<{ draft: Draft; seen: number; pending: ReadonlyMap<string, Pending> }>;

export const editingOf = (draft: Draft): Editing => ({ draft, seen: draft.version, pending: new Map() });

/** The version in which a part, as it stands in the draft, was seen: what is not kept yet stays with its own however many answers come. */
export const baseOf = ({ pending, seen }: Editing, key: string): number => pending.get(key)?.base ?? seen;

/** @param base of the form in which it was written; absent: it was written into the draft as it stands */
export function changed(editing: Editing, part: Part, base = baseOf(editing, part.key)): Editing {
  const before = editing.pending.get(part.key);
  const pending = new Map(editing.pending).set(part.key, { ...before, part, base: Math.min(base, before?.base ?? base) });
  return { ...editing, draft: withPart(editing.draft, part), pending };
}

/** With an answer of the server. What was written on top of the part that was `sent` now starts from the answer. */
export function answered({ pending }: Editing, fresh: Draft, sent?: Pending): Editing {
  const left = [...pending].flatMap(([key, one]): [string, Pending][] => {
    if (key !== sent?.part.key) return [[key, one]];
    return one.part === sent.part ? [] : [[key, { part: one.part, base: one.base < sent.base ? one.base : fresh.version }]];
  });
  return { draft: left.reduce((draft, [, { part }]) => withPart(draft, part), fresh), seen: fresh.version, pending: new Map(left) };
}

/** The server has another text of the part, which stays as it is until one of both is chosen. */
export function refused(editing: Editing, { part }: Pending, theirs: unknown): Editing {
  const now = editing.pending.get(part.key);
  return now ? { ...editing, pending: new Map(editing.pending).set(part.key, { ...now, conflict: { mine: now.part, theirs } }) } : editing;
}

export const conflictIn = ({ pending }: Editing): Conflict | null => [...pending.values()].find(({ conflict }) => conflict)?.conflict ?? null;

/** The draft as it is now, without what is in conflict on the key. */
export const withTheirs = (editing: Editing, fresh: Draft, key: string): Editing => answered({ ...editing, pending: new Map([...editing.pending].filter(([one]) => one !== key)) }, fresh);

function withPart(draft: Draft, part: Part): Draft {
  if ('document' in part) return { ...draft, content: { ...draft.content, document: part.document } };
  const { key, row } = part;
  const { rows, lastKey } = draft.content;
  const others = row === null ? rows.filter((one) => one.key !== key) : rows.some((one) => one.key === key) ? rows.map((one) => (one.key === key ? row : one)) : [...rows, row];
  return { ...draft, content: { ...draft.content, rows: others, lastKey: Math.max(lastKey, Number(key.slice(1))) } };
}
