import { type LocalDate, localDate } from '@pure/kernel';
import type { DraftFault } from './draft-fault';

type Row = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 2000;
const LONGEST_SHOWN = 60;

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What somebody typed, short enough for a sentence. */
export const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, LONGEST_SHOWN);

/** Reads the members of one object of a draft and keeps what is wrong with them. Null, an empty text and an absent member are one. */
export class Fields {
  constructor(
    private readonly row: Row,
    private readonly at: string,
    private readonly faults: DraftFault[],
  ) {}

  /** Tells every member that an object of this kind does not have. */
  only(...known: readonly string[]): this {
    for (const name of Object.keys(this.row)) if (!known.includes(name)) this.fault(shown(name), 'UNKNOWN_FIELD');
    return this;
  }

  member(name: string): unknown {
    const value = Object.hasOwn(this.row, name) ? this.row[name] : undefined;
    return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
  }

  /** A number is taken by its shortest text. */
  text(name: string): string | undefined {
    const value = this.member(name);
    if (value === undefined) return undefined;
    if (typeof value !== 'string' && typeof value !== 'number') return this.fault(name, 'TEXT_EXPECTED');
    const text = String(value).trim();
    return text.length > LONGEST_TEXT ? this.fault(name, 'TEXT_TOO_LONG', { limit: LONGEST_TEXT }) : text;
  }

  oneOf<T extends string>(name: string, known: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    return known.find((each) => each === text) ?? this.fault(name, 'CHOICE_UNKNOWN', { value: shown(text), choices: known.join(', ') });
  }

  date(name: string): LocalDate | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : (localDate(text) ?? this.fault(name, 'DATE_INVALID', { value: shown(text) }));
  }

  isTrue(name: string): boolean {
    const value = this.member(name);
    if (value !== undefined && typeof value !== 'boolean') this.fault(name, 'VALUE_NOT_BOOLEAN');
    return value === true;
  }

  texts(name: string, most: number): readonly string[] {
    return this.list(name, most).flatMap((value, place) => (typeof value === 'string' ? value.trim() : (this.fault(`${name}.${place}`, 'TEXT_EXPECTED') ?? [])));
  }

  /** The objects of a list, each with its place; what is no object is told and left out. */
  rows(name: string, most: number): readonly Readonly<{ place: number; row: Row; fields: Fields }>[] {
    return this.list(name, most).flatMap((row, place) => {
      const path = `${name}.${place}`;
      return isRow(row) ? { place, row, fields: new Fields(row, this.path(path), this.faults) } : (this.fault(path, 'OBJECT_EXPECTED') ?? []);
    });
  }

  /** An object within; an absent one has no members. */
  within(name: string): Fields {
    const value = this.member(name);
    if (value !== undefined && !isRow(value)) this.fault(name, 'OBJECT_EXPECTED');
    return new Fields(isRow(value) ? value : {}, this.path(name), this.faults);
  }

  fault(name: string, code: DraftFault['code'], params: DraftFault['params'] = {}): undefined {
    this.faults.push({ path: this.path(name), code, params });
  }

  private list(name: string, most: number): readonly unknown[] {
    const value = this.member(name);
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.fault(name, 'LIST_EXPECTED') ?? [];
    return value.length > most ? (this.fault(name, 'LIST_TOO_LONG', { limit: most }) ?? []) : value;
  }

  private path(name: string): string {
    return [this.at, name].filter((part) => part !== '').join('.');
  }
}
