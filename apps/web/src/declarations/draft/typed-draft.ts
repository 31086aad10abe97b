import type { Json } from '@pure/kernel';

/** A draft as it is typed: JSON whose places are named as findings name them, `indicators.2.value`. */
export type TypedDraft = Readonly<Record<string, Json>>;
/** Undefined takes a member away. */
export type Change = (path: string, value: Json | undefined) => void;

type Row = Readonly<Record<string, Json>>;

export const isRow = (value: Json | undefined): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export function valueAt(draft: Json | undefined, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>((value, part) => {
    if (isList(value)) return value[Number(part)];
    return isRow(value) ? value[part] : undefined;
  }, draft);
}

export function textAt(draft: Json | undefined, path: string): string {
  const value = valueAt(draft, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function listAt(draft: TypedDraft, path: string): readonly Json[] {
  const value = valueAt(draft, path);
  return isList(value) ? value : [];
}

/** The texts of a list, such as models. */
export const textsAt = (row: Json | undefined, path: string): readonly string[] => {
  const value = valueAt(row, path);
  return isList(value) ? value.filter((each) => typeof each === 'string') : [];
};

/** The draft with another value at a place; what is beside it stays the very same. Lists and rows that are not there yet are made. */
export function withValue(draft: TypedDraft, path: string, value: Json | undefined): TypedDraft {
  const changed = changedAt(draft, path.split('.'), value);
  return isRow(changed) ? changed : draft;
}

function changedAt(before: Json | undefined, [part = '', ...rest]: readonly string[], value: Json | undefined): Json | undefined {
  const within = isList(before) ? before[Number(part)] : isRow(before) ? before[part] : undefined;
  const after = rest.length === 0 ? value : changedAt(within, rest, value);
  if (/^\d+$/.test(part)) return listWith(isList(before) ? before : [], Number(part), after);
  const { [part]: _, ...others } = isRow(before) ? before : {};
  return after === undefined ? others : { ...(isRow(before) ? before : {}), [part]: after };
}

const listWith = (list: readonly Json[], place: number, value: Json | undefined): readonly Json[] =>
  Array.from({ length: Math.max(list.length, place + 1) }, (_, index) => (index === place ? (value ?? {}) : (list[index] ?? {})));

/** What is typed: an empty text is none. */
export const textOrNone = (text: string): string | undefined => (text === '' ? undefined : text);
