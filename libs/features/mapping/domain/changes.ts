import { canonicalJson, type Json } from '@pure/kernel';
import type { DocumentRelation, MappingContent, MappingRow } from './content';

/** Of rows by key and of `document`, the version of the draft with which they changed last. */
export type ChangedAt = Readonly<Record<string, number>>;

const isSame = (a: Json | undefined, b: Json | undefined): boolean => a === b || canonicalJson(a ?? null) === canonicalJson(b ?? null);
const isSameOrder = (a: readonly MappingRow[], b: readonly MappingRow[]): boolean => a.length === b.length && a.every(({ key }, at) => key === b[at]?.key);
const placeOf = (key: string): number => Number(key.slice(1));

/** With a new whole content, written as the draft's version `next`. Keys that were given once stay given. */
export function withContent(before: MappingContent, changed: ChangedAt, next: Readonly<{ version: number; document: DocumentRelation; rows: readonly MappingRow[] }>) {
  const { document, rows, version } = next;
  const [old, now] = [byKey(before.rows), byKey(rows)];
  const keys = [...new Set([...old.keys(), ...now.keys()])].filter((key) => !isSame(old.get(key), now.get(key)));
  const differing = [...keys, ...(isSame(before.document, document) ? [] : ['document'])];
  const content: MappingContent = { ...before, document, rows, lastKey: Math.max(before.lastKey, ...rows.map(({ key }) => placeOf(key)), 0) };
  return { content, changed: { ...changed, ...Object.fromEntries(differing.map((key) => [key, version])) }, isChanged: differing.length > 0 || !isSameOrder(before.rows, rows) };
}

/** The row of a key in the place of the one that there was, or after the others; null takes it out. */
export function withRow(rows: readonly MappingRow[], key: string, row: MappingRow | null): readonly MappingRow[] {
  if (row === null) return rows.filter((one) => one.key !== key);
  return rows.some((one) => one.key === key) ? rows.map((one) => (one.key === key ? row : one)) : [...rows, row];
}

/** Rows without those that say the same as one that is there, with keys of their own from the last one on. */
export function appended({ rows, lastKey }: MappingContent, added: readonly Omit<MappingRow, 'key'>[]): readonly MappingRow[] {
  const known = new Set(rows.map(({ key: _, ...rest }) => canonicalJson(rest)));
  const fresh = added.filter((row) => {
    const said = canonicalJson(row);
    return !known.has(said) && known.add(said);
  });
  return [...rows, ...fresh.map((row, at) => ({ ...row, key: `r${lastKey + at + 1}` }))];
}

const byKey = (rows: readonly MappingRow[]): ReadonlyMap<string, MappingRow> => new Map(rows.map((row) => [row.key, row]));
