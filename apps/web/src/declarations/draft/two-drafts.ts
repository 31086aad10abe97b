import type { Json } from '@pure/kernel';
import { isRow, type TypedDraft, valueAt, withValue } from './typed-draft';

/** A place where two drafts say different things; `isTheirs`: only the other one changed it since both were the same. */
export type Differing = Readonly<{ path: string; mine: Json | undefined; theirs: Json | undefined; isTheirs: boolean }>;

export function differing(base: TypedDraft, mine: TypedDraft, theirs: TypedDraft): readonly Differing[] {
  const paths = [...new Set([...leaves(mine), ...leaves(theirs)])];
  return paths.flatMap((path) => {
    const [own, other, before] = [valueAt(mine, path), valueAt(theirs, path), valueAt(base, path)].map((value) => (isLeaf(value) ? value : undefined));
    return same(own, other) ? [] : [{ path, mine: own, theirs: other, isTheirs: same(own, before) }];
  });
}

/** The own draft with what was chosen of the other one. */
export function merged(mine: TypedDraft, chosen: readonly Differing[]): TypedDraft {
  return chosen.reduce((draft, { path, theirs }) => withValue(draft, path, theirs), mine);
}

const isLeaf = (value: Json | undefined): boolean => typeof value !== 'object' || value === null;
const same = (one: Json | undefined, other: Json | undefined): boolean => (one ?? '') === (other ?? '');

function leaves(value: Json | undefined, at = ''): readonly string[] {
  const within = (name: string): string => (at === '' ? name : `${at}.${name}`);
  if (Array.isArray(value)) return value.flatMap((each: Json, place) => leaves(each, within(String(place))));
  return isRow(value) ? Object.entries(value).flatMap(([name, each]) => leaves(each, within(name))) : value === undefined ? [] : [at];
}
