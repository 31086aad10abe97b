import { type Fields, isDamaged } from '@features/catalogue';

/** Columns that hold a list or texts in several scripts, and their JSON where a table has only texts. */
const structured = ['characteristic', 'conditions', 'value'];

/** The cells of a row as `readRequirement` takes them. Texts that cannot be kept are faults of their columns. */
export function cellsOf(fields: Fields, columns: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map((column) => {
    const raw = fields.raw(column);
    const cell = structured.includes(column) && typeof raw === 'string' && /^\s*[{[]/.test(raw) ? parsed(raw, column, fields) : raw;
    if (hasDamage(cell)) fields.fault(column, 'TEXT_DAMAGED');
    return [column, cell];
  }));
}

function parsed(text: string, column: string, fields: Fields): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fields.fault(column, 'JSON_INVALID');
  }
}

function hasDamage(cell: unknown): boolean {
  if (typeof cell === 'string') return isDamaged(cell);
  return typeof cell === 'object' && cell !== null && Object.entries(cell).some(([name, value]) => isDamaged(name) || hasDamage(value));
}
