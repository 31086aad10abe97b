import { canonicalJson, type Json } from '@pure/kernel';
import type { CatalogueContent } from './catalogue';
import type { CatalogueRow } from './row';

/** A member that differs, by its path; a side that lacks it is null. */
export type Change = Readonly<{ at: string; before: Json; after: Json }>;
export type RowChange = Readonly<{ key: string; row: CatalogueRow; changes: readonly Change[] }>;
/** Between two versions: of the whole, and row by row by their keys. */
export type CatalogueDiff = Readonly<{ head: readonly Change[]; added: readonly CatalogueRow[]; removed: readonly CatalogueRow[]; changed: readonly RowChange[]; unchanged: number }>;

/** What changed from one version to another, in the order of the later one. */
export function diffCatalogues(before: CatalogueContent, after: CatalogueContent): CatalogueDiff {
  const [old, now] = [new Map(before.rows.map((row) => [row.key, row] as const)), new Set(after.rows.map(({ key }) => key))];
  const kept = after.rows.flatMap((row) => {
    const was = old.get(row.key);
    return was ? [{ key: row.key, row, changes: changesOf({ ...was }, { ...row }) }] : [];
  });
  return {
    head: changesOf({ ...before.head }, { ...after.head }), added: after.rows.filter(({ key }) => !old.has(key)), removed: before.rows.filter(({ key }) => !now.has(key)),
    changed: kept.filter(({ changes }) => changes.length > 0), unchanged: kept.filter(({ changes }) => changes.length === 0).length,
  };
}

type Members = Readonly<Record<string, Json>>;
const isMembers = (value: Json | undefined): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

function changesOf(before: Members, after: Members, path = ''): readonly Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [was, is, at] = [before[name] ?? null, after[name] ?? null, path === '' ? name : `${path}.${name}`];
    if (canonicalJson(was) === canonicalJson(is)) return [];
    return isMembers(was) && isMembers(is) ? changesOf(was, is, at) : [{ at, before: was, after: is }];
  });
}
