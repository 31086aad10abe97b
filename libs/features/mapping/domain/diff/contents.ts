import { canonicalJson, type Json } from '@pure/kernel';
import type { MappingContent, MappingRow } from '../content';
import { diffWords, type WordRun } from './words';

/** One field that differs. `words`: of a text; a field that is no text has its two values. */
export type FieldChange = Readonly<{ field: string; before: Json; after: Json; words: readonly WordRun[] | null }>;
export type RowChange = Readonly<{ key: string; kind: 'added' | 'removed' | 'changed'; row: MappingRow; fields: readonly FieldChange[] }>;
export type ContentChanges = Readonly<{ document: readonly FieldChange[]; rows: readonly RowChange[]; unchanged: number }>;

/** What changed from one version to the other, rows by their keys, in the order of the later version and then of what is gone. */
export function diffContents(before: MappingContent, after: MappingContent, locale: string): ContentChanges {
  const [old, kept] = [new Map(before.rows.map((row) => [row.key, row])), new Set(after.rows.map(({ key }) => key))];
  const rows = after.rows.flatMap((row): readonly RowChange[] => {
    const was = old.get(row.key);
    if (!was) return [{ key: row.key, kind: 'added', row, fields: [] }];
    const fields = changed(was, row, locale);
    return fields.length > 0 ? [{ key: row.key, kind: 'changed', row, fields }] : [];
  });
  const gone = before.rows.filter(({ key }) => !kept.has(key)).map((row): RowChange => ({ key: row.key, kind: 'removed', row, fields: [] }));
  return { document: changed(before.document, after.document, locale), rows: [...rows, ...gone], unchanged: after.rows.length - rows.length };
}

type Fields = Readonly<Record<string, Json | undefined>>;

function changed(before: Fields, after: Fields, locale: string): readonly FieldChange[] {
  return Object.keys(after).flatMap((field): readonly FieldChange[] => {
    const [a, b] = [before[field] ?? null, after[field] ?? null];
    if (canonicalJson(a) === canonicalJson(b)) return [];
    return [{ field, before: a, after: b, words: typeof a === 'string' && typeof b === 'string' ? diffWords(a, b, locale) : null }];
  });
}
