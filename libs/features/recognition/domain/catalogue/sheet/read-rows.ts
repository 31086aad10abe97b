import type { CatalogueKind } from '../catalogue';
import { CATALOGUE_ID } from '../read-content';
import type { CatalogueRow } from '../row';
import { basisCell, type CellRead, conditionsCell, gradeCell, listCell, mainlandLevelCell, paperCell, taiwanLevelCell, truthCell, typeCell } from './cells';
import { headOf, type SheetField } from './headings';

/** A row of a table; `line` counts from 1. */
export type TableLine = Readonly<{ line: number; cells: readonly string[] }>;
export const sheetFaultCodes = ['CELL_UNKNOWN', 'CELL_LONG', 'CELL_EMPTY', 'KEY_FORM', 'KEY_TWICE', 'ROWS_TOO_MANY', 'QUOTE_OPEN'] as const;
export type SheetFaultCode = (typeof sheetFaultCodes)[number];
/** `column`: the heading as it is printed, null for the whole row. */
export type SheetFault = Readonly<{ line: number; column: string | null; code: SheetFaultCode; params: Readonly<Record<string, string | number>> }>;
/** `unused`: headings of columns that were left alone. */
export type RowsRead = Readonly<{ rows: readonly CatalogueRow[]; lines: ReadonlyMap<string, number>; faults: readonly SheetFault[]; unused: readonly string[] }>;

const WORDS = 4_000;

/** Rows out of a table, whose first line with the headings of keys, both ends and sources says which column is what; null where there is none. Every fault is told. */
export function readRows(table: readonly TableLine[], kind: CatalogueKind, most: number): RowsRead | null {
  const at = table.findIndex(({ cells }) => headOf(cells) !== null);
  const [head, headings] = [headOf(table[at]?.cells ?? []), table[at]?.cells ?? []];
  if (head === null) return null;
  const filled = table.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const read = filled.slice(0, most).map((line) => new RowReader(line, head, headings).read(kind));
  const faults: SheetFault[] = read.flatMap((each) => each.faults);
  const lines = new Map<string, number>();
  for (const { row, line } of read) {
    const before = lines.get(row.key);
    if (before === undefined) lines.set(row.key, line);
    else faults.push({ line, column: headings[head.indexOf('key')] ?? null, code: 'KEY_TWICE', params: { key: row.key, line: before } });
  }
  if (filled.length > most) faults.push({ line: filled[most]?.line ?? 0, column: null, code: 'ROWS_TOO_MANY', params: { most } });
  return { rows: read.map(({ row }) => row), lines, faults: faults.sort((a, b) => a.line - b.line), unused: headings.filter((heading, column) => head[column] === null && heading.trim() !== '') };
}

class RowReader {
  private readonly faults: SheetFault[] = [];

  constructor(
    private readonly line: TableLine,
    private readonly head: readonly (SheetField | null)[],
    private readonly headings: readonly string[],
  ) {}

  read(kind: CatalogueKind) {
    const key = this.cell('key');
    if (!CATALOGUE_ID.test(key) || key.length > 40) this.fault('key', 'KEY_FORM', { value: key.slice(0, 60) });
    const level = this.chosen('mainlandLevel', mainlandLevelCell, null);
    const grade = this.chosen('grade', gradeCell, null);
    for (const field of ['source', 'grade'] as const) if (this.cell(field) === '') this.fault(field, 'CELL_EMPTY', {});
    const base = {
      key,
      taiwan: { name: this.cell('taiwanName'), code: this.cell('taiwanCode') || null, level: this.chosen('taiwanLevel', taiwanLevelCell, null), paper: this.chosen('paper', paperCell, null) },
      mainland: { name: this.cell('mainlandName'), code: this.cell('mainlandCode') || null, level, levelBasis: level === null ? null : this.chosen('levelBasis', basisCell, null), type: this.chosen('type', typeCell, null) },
      conditions: this.chosen('conditions', conditionsCell, []), effect: { allows: listCell(this.cell('allows')), stillNeeded: listCell(this.cell('stillNeeded')) },
      source: this.cell('source'), grade: grade ?? 'M', toConfirm: this.chosen('toConfirm', truthCell, false), remark: this.cell('remark'),
    } as const;
    const row: CatalogueRow = kind === 'firm' ? { ...base, kind, scope: this.cell('scope') } : { ...base, kind };
    return { row, line: this.line.line, faults: this.faults };
  }

  private cell(field: SheetField): string {
    const column = this.head.indexOf(field);
    const text = column < 0 ? '' : (this.line.cells[column] ?? '').trim();
    if (text.length > WORDS && !this.faults.some((each) => each.column === this.headings[column])) this.fault(field, 'CELL_LONG', { most: WORDS });
    return text.slice(0, WORDS);
  }

  private chosen<T>(field: SheetField, read: (cell: string) => CellRead<T>, otherwise: T): T {
    const cell = this.cell(field);
    const found = read(cell);
    if (found.ok) return found.value;
    this.fault(field, 'CELL_UNKNOWN', { value: cell.slice(0, 200), expected: found.expected });
    return otherwise;
  }

  private fault(field: SheetField, code: SheetFaultCode, params: SheetFault['params']): void {
    this.faults.push({ line: this.line.line, column: this.headings[this.head.indexOf(field)] ?? field, code, params });
  }
}
