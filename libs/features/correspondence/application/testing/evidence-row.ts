import { decimal, type EvidenceValue, unit } from '@pure/equivalence';
import { partialDate } from '@pure/kernel';
import { readConditions } from './evidence-conditions';
import { type EvidenceFault, type EvidenceFaultCode, type EvidenceField, evidenceFields } from './evidence-fault';

/** Rows that can be used, and why the others cannot. The id of a value is the number of its row. */
export type EvidenceRead = Readonly<{ values: readonly EvidenceValue[]; faults: readonly EvidenceFault[] }>;

type Row = Readonly<{ row: number; cells: Readonly<Record<string, unknown>> }>;
type Fault = Readonly<{ field?: string; code: EvidenceFaultCode; params?: EvidenceFault['params'] }>;

const LONGEST = 500;

/** Report values as JSON has them: an object each, `conditions` a list of `{name, value, unit?}` or one text. */
export function readEvidence(rows: readonly unknown[]): EvidenceRead {
  return evidenceOf(rows.map((cells, place) => (isObject(cells) ? { row: place + 1, cells } : { list: 'values', row: place + 1, code: 'OBJECT_EXPECTED', params: {} })));
}

/** Rows read one by one; those that could not be taken apart are handed on as their faults. */
export function evidenceOf(rows: readonly (Row | EvidenceFault)[]): EvidenceRead {
  const values: EvidenceValue[] = [];
  const faults: EvidenceFault[] = [];
  for (const row of rows) {
    if ('code' in row) faults.push(row);
    else {
      const reading = new RowReading(row.cells);
      const value = reading.value(String(row.row));
      if (reading.faults.length === 0) values.push(value);
      else faults.push(...reading.faults.map(({ params = {}, ...fault }) => ({ list: 'values' as const, row: row.row, ...fault, params })));
    }
  }
  return { values, faults };
}

class RowReading {
  readonly faults: Fault[] = [];

  constructor(private readonly cells: Readonly<Record<string, unknown>>) {
    const unknown = Object.keys(cells).filter((field) => !evidenceFields.some((known) => known === field));
    this.faults.push(...unknown.map((field) => ({ field, code: 'UNKNOWN_FIELD' as const })));
  }

  value(id: string): EvidenceValue {
    const requirement = this.text('requirement');
    const characteristic = this.characteristic();
    if (requirement === undefined) this.require('characteristic', characteristic);
    const value = this.text('value');
    this.require('value', value);
    return {
      id,
      characteristic: characteristic ?? '',
      value: value ?? '',
      ...present({ requirement, unit: this.unit(value), method: this.text('method'), conditions: this.conditions(), laboratory: this.text('laboratory'), date: this.date() }),
    };
  }

  /** A characteristic in several scripts is taken by the first that is given. */
  private characteristic(): string | undefined {
    const cell = this.cells['characteristic'];
    if (!isObject(cell)) return this.text('characteristic');
    const words = ['zh-Hans', 'zh-Hant', 'en'].map((script) => cell[script]).find((word) => typeof word === 'string' && word.trim() !== '');
    return typeof words === 'string' ? words.trim() : this.fault('characteristic', 'TEXT_EXPECTED');
  }

  /** A unit belongs to a decimal, and a decimal to a unit. */
  private unit(value: string | undefined): string | undefined {
    const code = this.text('unit');
    if (value === undefined) return code;
    const isDecimal = decimal(value) !== null;
    if (code === undefined) return isDecimal ? this.fault('unit', 'UNIT_MISSING') : undefined;
    if (!isDecimal) this.fault('value', 'VALUE_NOT_DECIMAL', { value });
    return unit(code) === null ? this.fault('unit', 'UNIT_UNKNOWN', { unit: code }) : code;
  }

  private date(): string | undefined {
    const date = this.text('date');
    return date === undefined || partialDate(date) !== null ? date : this.fault('date', 'DATE_INVALID', { value: date });
  }

  private conditions(): EvidenceValue['conditions'] {
    const cell = this.cells['conditions'];
    if (Array.isArray(cell)) return cell.flatMap((each: unknown, place) => this.condition(each, `conditions.${place}`));
    const text = this.text('conditions');
    if (text === undefined) return undefined;
    const read = readConditions(text);
    return 'conditions' in read ? read.conditions : this.fault('conditions', 'CONDITION_UNREADABLE', { value: read.unreadable });
  }

  private condition(cell: unknown, at: string): NonNullable<EvidenceValue['conditions']> {
    const inner = isObject(cell) ? new Map(Object.entries(cell)) : new Map<string, unknown>();
    const [name, value, code] = ['name', 'value', 'unit'].map((field) => textOf(inner.get(field)));
    if (name && value) return [{ name, value, ...(code ? { unit: code } : {}) }];
    this.fault(at, 'CONDITION_UNREADABLE', { value: name ?? value ?? '' });
    return [];
  }

  /** The text of a field; undefined where it is empty, null or absent. */
  private text(field: EvidenceField): string | undefined {
    const cell = this.cells[field];
    const text = textOf(cell);
    if (text === undefined && cell !== undefined && cell !== null && cell !== '') return this.fault(field, 'TEXT_EXPECTED');
    return text !== undefined && text.length > LONGEST ? this.fault(field, 'TEXT_TOO_LONG', { limit: LONGEST }) : text || undefined;
  }

  private require(field: EvidenceField, text: string | undefined): void {
    if (text === undefined && this.faults.every((fault) => fault.field !== field)) this.fault(field, 'FIELD_MISSING');
  }

  private fault(field: string, code: EvidenceFaultCode, params?: EvidenceFault['params']): undefined {
    this.faults.push({ field, code, ...(params ? { params } : {}) });
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A number is taken by its shortest decimal text. */
function textOf(cell: unknown): string | undefined {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : undefined;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const present = <T extends object>(fields: T): Present<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
