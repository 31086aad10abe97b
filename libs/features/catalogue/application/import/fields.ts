import { type PartialDate, partialDate } from '@pure/kernel';
import { gradeOfLetter } from '../../domain/grade';
import type { RawRow, RowFault, RowFaultCode } from './table-files';

const LONGEST_TEXT = 4_000;

/** Reads the fields of one row and gathers what is wrong with it. An empty field counts as absent, as does null. */
export class Fields {
  readonly faults: RowFault[] = [];
  readonly line: number;
  private readonly values: Readonly<Record<string, unknown>>;

  constructor({ line, values, fault }: RawRow) {
    this.line = line;
    this.values = values;
    if (fault) this.faults.push(fault);
  }

  fault(field: string, code: RowFaultCode, params: RowFault['params'] = {}): undefined {
    this.faults.push({ field, code, params });
    return undefined;
  }

  raw(field: string): unknown {
    return this.values[field];
  }

  text(field: string): string | undefined {
    const value = this.values[field];
    const text = typeof value === 'string' ? visible(value) : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
    if (text === '') return undefined;
    if (text.length > LONGEST_TEXT) return this.fault(field, 'TEXT_TOO_LONG', { limit: LONGEST_TEXT });
    if (isDamaged(text)) return this.fault(field, 'TEXT_DAMAGED');
    return text;
  }

  required(field: string): string | undefined {
    const before = this.faults.length;
    const text = this.text(field);
    return text ?? (this.faults.length > before ? undefined : this.fault(field, 'FIELD_MISSING'));
  }

  date(field: string): PartialDate | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    return partialDate(text) ?? this.fault(field, 'DATE_INVALID', { value: text });
  }

  requiredDate(field: string): PartialDate | undefined {
    return this.required(field) === undefined ? undefined : this.date(field);
  }

  oneOf<T extends string>(field: string, allowed: readonly T[]): T | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    return allowed.find((value) => value === text) ?? this.fault(field, 'VALUE_UNKNOWN', { value: text, expected: allowed.join(', ') });
  }

  requiredOneOf<T extends string>(field: string, allowed: readonly T[]): T | undefined {
    return this.required(field) === undefined ? undefined : this.oneOf(field, allowed);
  }

  /** `true`, `1`, `yes` and `Y` are true; absent and anything else false. */
  flag(field: string): boolean {
    return /^(?:true|1|yes|y)$/i.test(this.text(field) ?? '');
  }

  /** Items of a `;`-separated field, or of a JSON array of texts. */
  list(field: string): string[] {
    const value = this.values[field];
    const items = Array.isArray(value) ? value.map(String) : (this.text(field) ?? '').split(/[;；]/);
    return items.map((item) => item.trim()).filter((item) => item !== '');
  }

  /** Codes of a classification, each checked against its form. */
  codes(field: string, form: RegExp): string[] {
    const codes = this.list(field);
    codes.filter((code) => !form.test(code)).forEach((value) => this.fault(field, 'CODE_INVALID', { value }));
    return codes;
  }

  /** Grade of the row's letter; null where the letter is M, undefined (with a fault) where there is none. */
  grade(): number | null | undefined {
    const letter = this.required('grade');
    if (letter === undefined) return undefined;
    const grade = gradeOfLetter(letter);
    return grade === undefined ? this.fault('grade', 'GRADE_UNKNOWN', { value: letter }) : grade;
  }
}

/** Without the signs of C1, which are what is left of Windows-1252 in badly converted pages and show nothing. */
const visible = (text: string): string => (C1.test(text) ? text.replaceAll(EVERY_C1, '') : text).trim();

const C1 = /[\u0080-\u009f]/;
const EVERY_C1 = /[\u0080-\u009f]/g;

/** The text holds a control character other than tab and line ends, or half of a surrogate pair. */
export const isDamaged = (text: string): boolean => !PLAIN.test(text) && /\p{Cs}|[^\P{Cc}\t\r\n]/u.test(text);

/** Most texts: no control character and no half of a pair, told without looking at code points. */
const PLAIN = /^[ -~\u00a0-\ud7ff\ue000-\uffff]*$/;
