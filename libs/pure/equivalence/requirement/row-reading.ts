import { decimal } from '../decimal/decimal';
import { unit } from '../unit/unit';
import type { Decimal } from './requirement';
import type { RequirementFault, RequirementFaultCode } from './requirement-fault';

type Row = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 4000;
const LONGEST_SHOWN = 60;

/** Reads the columns of one row and keeps what is wrong with them. Null, an empty text and an absent member are one. */
export class RowReading {
  constructor(
    private readonly row: Row,
    private readonly at: string,
    readonly faults: RequirementFault[],
  ) {}

  /** A member that is a row itself. */
  within(row: Row, path: string): RowReading {
    return new RowReading(row, this.path(path), this.faults);
  }

  member(path: string): unknown {
    const value = this.row[path];
    return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
  }

  has(path: string): boolean {
    return this.member(path) !== undefined;
  }

  /** Numbers are taken by their shortest text, since tables have clauses such as 5.1 as numbers. */
  text(path: string): string | undefined {
    const value = this.member(path);
    if (value === undefined) return undefined;
    const text = typeof value === 'number' ? decimal(value) : value;
    if (typeof text !== 'string') return this.fault(path, 'TEXT_EXPECTED');
    return text.length > LONGEST_TEXT ? this.fault(path, 'TEXT_TOO_LONG', { limit: LONGEST_TEXT }) : text.trim();
  }

  decimal(path: string): Decimal | undefined {
    const value = this.member(path);
    if (value === undefined) return undefined;
    const read = typeof value === 'string' || typeof value === 'number' ? decimal(value) : null;
    return read ?? this.fault(path, 'VALUE_NOT_DECIMAL', { value: shown(value) });
  }

  /** The code that UCUM has for a unit. */
  unit(path: string): string | undefined {
    const text = this.text(path);
    return text === undefined ? undefined : (unit(text)?.code ?? this.fault(path, 'UNIT_UNKNOWN', { unit: shown(text) }));
  }

  oneOf<T extends string>(path: string, known: readonly T[], code: RequirementFaultCode): T | undefined {
    const text = this.text(path);
    if (text === undefined) return this.has(path) ? undefined : this.fault(path, 'FIELD_MISSING');
    return known.find((each) => each === text) ?? this.fault(path, code, { value: shown(text) });
  }

  list(path: string, most: number): readonly unknown[] | undefined {
    const value = this.member(path);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return this.fault(path, 'LIST_EXPECTED');
    return value.length > most ? this.fault(path, 'LIST_TOO_LONG', { limit: most }) : value;
  }

  fault(path: string, code: RequirementFaultCode, params: RequirementFault['params'] = {}): undefined {
    this.faults.push({ path: this.path(path), code, params });
  }

  private path(path: string): string {
    return this.at === '' ? path : `${this.at}.${path}`;
  }
}

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, LONGEST_SHOWN);
