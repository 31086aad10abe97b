import type { Json } from '@pure/kernel';
import { letterOfGrade } from '../../domain/grade';
import type { SourceRecord } from '../read/records';
import { sourceView, withoutAddresses } from '../read/source-view';
import { type OpenDataSet, sourceColumns } from './open-data-sets';

/** A row as it leaves the house: column → value, null where nothing is known. */
export type OpenRow = Readonly<Record<string, Json>>;

/** A row as the store gives it; sourced rows with `source_id`, `source_address`, `source_kind`, `source_grade`. */
export type StoredRow = Readonly<Record<string, Json>>;

/** Words of a compiler or a source, in which an address may stand. */
const remarks: ReadonlySet<string> = new Set(['degree_stated', 'degree_basis', 'status_raw', 'change', 'basis', 'context', 'not_context', 'abstract_zh_hans', 'abstract_zh_hant', 'abstract_en']);

/** Columns of a set as they are written. */
export const columnsOf = ({ columns, sourced }: OpenDataSet): readonly string[] => [...columns, ...(sourced ? sourceColumns : [])];

/** Addresses of grade C leave neither as a source nor inside a remark. Grades are lettered, as in all files. */
export function openRow(set: OpenDataSet, row: StoredRow): OpenRow {
  const own = Object.fromEntries(set.columns.map((column) => [column, remarks.has(column) ? withoutAddress(row[column]) : (row[column] ?? null)]));
  const cleaned = 'deviations' in own ? { ...own, deviations: openDeviations(own['deviations']) } : own;
  return set.sourced ? { ...cleaned, ...sourceOf(row) } : { ...cleaned, ...gradeOf(own) };
}

function sourceOf(row: StoredRow): OpenRow {
  const grade = number(row['grade']) ?? 0;
  const id = text(row['source_id']) ?? '';
  const source: SourceRecord = {
    id, address: text(row['source_address']), kind: text(row['source_kind']), grade: number(row['source_grade']), stated_on: null,
  };
  const view = sourceView({ source_id: id, grade, note: null }, new Map([[id, source]]));
  return {
    source: view.id, source_kind: view.kind ?? null, source_address: view.address ?? null, grade: letterOfGrade(grade), note: withoutAddress(row['note']),
  };
}

const gradeOf = ({ grade }: StoredRow): OpenRow => (typeof grade === 'number' ? { grade: letterOfGrade(grade) } : {});

function openDeviations(list: Json | undefined): Json {
  if (!Array.isArray(list)) return [];
  return list.map((item: Json) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
    const kept = Object.entries(item).filter(([name]) => name !== 'source');
    return Object.fromEntries(kept.map(([name, value]) => [name === 'baseClause' ? 'base_clause' : name, withoutAddress(value)]));
  });
}

/** Addresses by name, and those by a number alone, which always show their scheme. */
const withoutAddress = (value: Json | undefined): Json =>
  typeof value === 'string' ? withoutAddresses(value.replace(NUMERIC_ADDRESS, '…')) : (value ?? null);
const NUMERIC_ADDRESS = /https?:\/\/[\d.[][^\s;，；]*/gi;
const text = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);
const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);
