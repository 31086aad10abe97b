import { readNumber } from '@pure/public-number';
import { type Cbor, encodeCbor, isBytes } from './cbor';

/** Keys of the claims of a code: 1 to 5, 10 and 11 of all, those up to 22 of a declaration, the others of a recognition. A key is never given another meaning. */
const KEY = {
  year: 1, serial: 2, version: 3, example: 4, sha256: 5, name: 6, uscc: 7, ubn: 8, issuedOn: 9, validFrom: 10, validUntil: 11, standardTypes: 12,
  standardNumbers: 13, productKinds: 14, products: 15, indicatorNames: 16, operators: 17, values: 18, units: 19, ofProducts: 20, methods: 21, notices: 22,
  kind: 23, catalogue: 24, catalogueVersion: 25, row: 26, taiwan: 27, mainland: 28, outcome: 29, allows: 30, stillNeeded: 31, decision: 32, decidedOn: 33, body: 34,
  territory: 35, scope: 36, filing: 37, firm: 38, list: 39, place: 40,
} as const;
type Name = keyof typeof KEY;

const [ROW, FIELD] = ['\n', '\t'];
const DAY = 86_400_000;

/** Claims as CBOR; what is undefined is left out. */
export const encodeClaims = (claims: Readonly<Partial<Record<Name, Cbor | undefined>>>): Uint8Array =>
  encodeCbor(new Map(Object.entries(claims).flatMap(([name, value]) => (value === undefined ? [] : [[KEY[name as Name], value] as const]))));

export function numberClaims(number: string): Readonly<{ year?: number; serial?: number }> {
  const read = readNumber(number);
  return read.ok ? { year: read.value.year, serial: read.value.serial } : {};
}

export const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
/** Rows of fields, which deflate better as columns. A column without anything in it is left out. */
export const column = (rows: readonly (readonly string[])[]): string | undefined => {
  const text = rows.map((fields) => fields.map(plain).join(FIELD)).join(ROW);
  return /^\n*$/.test(text) ? undefined : text;
};
export const places = (numbers: readonly number[]): Uint8Array | undefined => (numbers.some((number) => number !== 0) ? Uint8Array.from(numbers) : undefined);
export const dayOf = (date: string): number => Date.parse(date) / DAY;

/** Reads claims by their names, and remembers whether one was not of its form. */
export class Claims {
  isSound = true;

  constructor(private readonly map: ReadonlyMap<Cbor, Cbor>) {}

  text(name: Name): string {
    const value = this.map.get(KEY[name]);
    return typeof value === 'string' ? value : this.unsound('');
  }

  whole(name: Name): number {
    const value = this.map.get(KEY[name]);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : this.unsound(0);
  }

  bytes(name: Name): Uint8Array {
    const value = this.map.get(KEY[name]);
    return isBytes(value) ? value : this.unsound(new Uint8Array(0));
  }

  day(name: Name): string {
    const day = this.whole(name);
    return day < 1_000_000 ? new Date(day * DAY).toISOString().slice(0, 10) : this.unsound('');
  }

  isTrue(name: Name): boolean {
    return this.map.get(KEY[name]) === true;
  }

  optionalText<N extends Name>(name: N): Partial<Record<N, string>> {
    return this.has(name) ? ({ [name]: this.text(name) } as Record<N, string>) : {};
  }

  optionalDay<N extends Name>(name: N): Partial<Record<N, string>> {
    return this.has(name) ? ({ [name]: this.day(name) } as Record<N, string>) : {};
  }

  rows(name: Name): readonly (readonly string[])[] {
    return this.has(name) ? this.text(name).split(ROW).map((row) => row.split(FIELD)) : [];
  }

  /** The first field of each row. */
  lines(name: Name): readonly string[] {
    return this.rows(name).map(([line = '']) => line);
  }

  /** The fields of the one row that has to be there. */
  fields(name: Name): readonly string[] {
    return this.text(name).split(FIELD);
  }

  cell(name: Name, place: number): string {
    return this.rows(name)[place]?.[0] ?? '';
  }

  place(name: Name, place: number): number {
    return this.has(name) ? (this.bytes(name)[place] ?? this.unsound(0)) : 0;
  }

  oneOf<T>(known: readonly T[], name: Name, place: number): T {
    return known[this.place(name, place)] ?? this.unsound(known[0] as T);
  }

  /** What stands at the place that a claim names. */
  known<T>(all: readonly T[], name: Name): T {
    return all[this.whole(name)] ?? this.unsound(all[0] as T);
  }

  has(name: Name): boolean {
    return this.map.has(KEY[name]);
  }

  private unsound<T>(instead: T): T {
    this.isSound = false;
    return instead;
  }
}
