import { parse } from 'csv-parse/sync';
import { evidenceFields, type EvidenceField } from '../../application/testing/evidence-fault';

/** One report value as it was typed: a text for each field, empty where nothing was. */
export type TypedRow = Readonly<Record<EvidenceField, string>>;

export const blankRow: TypedRow = { characteristic: '', requirement: '', value: '', unit: '', method: '', conditions: '', laboratory: '', date: '' };

export const isBlank = (row: TypedRow): boolean => evidenceFields.every((field) => row[field] === '');

/** One line of a table in the order of the fields, as short as it can be: how a row stands in an address. */
export function rowText(row: TypedRow): string {
  const cells = evidenceFields.map((field) => row[field]);
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1).map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}

/** The row of such a line; cells beyond the last field are dropped. */
export function rowOf(text: string): TypedRow {
  const [cells = []]: string[][] = parse(text, { relax_column_count: true, relax_quotes: true, skip_records_with_error: true, trim: true });
  return rowOfCells(cells);
}

export function rowOfCells(cells: readonly string[]): TypedRow {
  const [characteristic = '', requirement = '', value = '', unit = '', method = '', conditions = '', laboratory = '', date = ''] = cells.map((cell) => cell.trim());
  return { characteristic, requirement, value, unit, method, conditions, laboratory, date };
}

/** The row as a table's reader takes it: only what was typed. */
export function typedCells(row: TypedRow): Readonly<Record<string, string>> {
  return Object.fromEntries(evidenceFields.flatMap((field) => (row[field] === '' ? [] : [[field, row[field]]])));
}
