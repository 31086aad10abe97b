import type { MappingRow } from '../content';
import { type CellRead, deviationCell, endsCell, gradeCell, rationaleCell, relationsCell, severityCell, truthCell } from './cells';
import { headOf, type SheetField } from './headings';

/** A row of a table; `line` counts from 1. */
export type TableLine = Readonly<{ line: number; cells: readonly string[] }>;
/** `column`: the heading as it is printed, null for the whole row. */
export type SheetFault = Readonly<{ line: number; column: string | null; code: SheetFaultCode; params: Readonly<Record<string, string | number>> }>;
export const sheetFaultCodes = ['CELL_UNKNOWN', 'CELL_LONG', 'ROW_NOTHING', 'ROWS_TOO_MANY'] as const;
export type SheetFaultCode = (typeof sheetFaultCodes)[number];

export type RowsRead = Readonly<{ rows: readonly Omit<MappingRow, 'key'>[]; faults: readonly SheetFault[]; unused: readonly string[] }>;
type Limits = Readonly<{ rows: number; words: number; ref: number }>;

/** Rows out of a table, whose first line with headings of both sides says which column is what; null where there is none. Every fault is told. */
export function readRows(lines: readonly TableLine[], limits: Limits): RowsRead | null {
  const at = lines.findIndex(({ cells }) => headOf(cells) !== null);
  const [head, headings] = [headOf(lines[at]?.cells ?? []), lines[at]?.cells ?? []];
  if (head === null) return null;
  const filled = lines.slice(at + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const read = filled.slice(0, limits.rows).map((line) => new RowReader(line, head, headings).read(limits));
  const many: readonly SheetFault[] = filled.length > limits.rows ? [{ line: filled[limits.rows]?.line ?? 0, column: null, code: 'ROWS_TOO_MANY', params: { most: limits.rows } }] : [];
  return { rows: read.map(({ row }) => row), faults: [...read.flatMap(({ faults }) => faults), ...many], unused: headings.filter((heading, column) => head[column] === null && heading.trim() !== '') };
}

class RowReader {
  private readonly faults: SheetFault[] = [];

  constructor(
    private readonly line: TableLine,
    private readonly head: readonly (SheetField | null)[],
    private readonly headings: readonly string[],
  ) {}

  read({ words, ref }: Limits) {
    const [sources, targets] = [endsCell(this.cell('sources', words)), endsCell(this.cell('targets', words))];
    for (const field of ['sources', 'targets'] as const) {
      const long = (field === 'sources' ? sources : targets).some((end) => end.ref.length > ref);
      if (long) this.fault(field, 'CELL_LONG', { most: ref });
    }
    if (sources.length === 0 && targets.length === 0) this.faults.push({ line: this.line.line, column: null, code: 'ROW_NOTHING', params: {} });
    const [source, locator, grade] = [this.cell('evidence', 1_000), this.cell('locator', 500), this.chosen('grade', gradeCell) ?? null];
    const row: Omit<MappingRow, 'key'> = {
      sources, targets, relations: this.chosen('relations', relationsCell) ?? [], negated: this.chosen('negated', truthCell) ?? false, qualifiers: this.cell('qualifiers', words),
      rationale: this.chosen('rationale', rationaleCell) ?? null, deviation: this.chosen('deviation', deviationCell) ?? null, reason: this.cell('reason', words), severity: this.chosen('severity', severityCell) ?? null,
      method: 'human', confirmed: true, evidence: source === '' && locator === '' && grade === null ? [] : [{ source, locator, grade }], extraTest: this.chosen('extraTest', truthCell) ?? null,
    };
    return { row, faults: this.faults };
  }

  private cell(field: SheetField, most: number): string {
    const text = (this.line.cells[this.head.indexOf(field)] ?? '').trim();
    if (text.length > most) this.fault(field, 'CELL_LONG', { most });
    return text;
  }

  private chosen<T>(field: SheetField, read: (cell: string) => CellRead<T>): T | undefined {
    const cell = this.cell(field, 200);
    const found = read(cell);
    if (found.ok) return found.value;
    this.fault(field, 'CELL_UNKNOWN', { value: cell, expected: found.expected });
    return undefined;
  }

  private fault(field: SheetField, code: SheetFaultCode, params: SheetFault['params']): void {
    this.faults.push({ line: this.line.line, column: this.headings[this.head.indexOf(field)] ?? null, code, params });
  }
}
