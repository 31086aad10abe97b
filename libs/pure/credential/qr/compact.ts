import { numberOf, readNumber } from '@pure/public-number';
import { hex } from '../bytes/bytes';
import { type DeclarationDocument, documentProductKinds, documentStandardTypes } from '../document/document';
import { type DocumentIndicator, documentOperators } from '../document/indicator';
import { type Cbor, decodeCbor, encodeCbor, isBytes, isMap } from './cbor';

type Standard = Pick<DeclarationDocument['standards'][number], 'type' | 'number'>;
type Product = Pick<DeclarationDocument['products'][number], 'kind' | 'name' | 'models'>;
type Indicator = Pick<DocumentIndicator, 'name' | 'operator' | 'value' | 'values' | 'low' | 'high' | 'unit' | 'product'> & Readonly<{ method?: string }>;

/** What an offline code says of a declaration; the rest stands in the document, whose SHA-256 it gives. */
export type CompactDeclaration = Readonly<{
  number: string;
  version: number;
  example: boolean;
  sha256: string;
  declarer: Readonly<{ name: string; uscc?: string; ubn?: string }>;
  issuedOn: string;
  validFrom?: string;
  validUntil?: string;
  standards: readonly Standard[];
  products: readonly Product[];
  indicators: readonly Indicator[];
  notices: readonly string[];
}>;

/** Keys of the claims. A key is never given another meaning. */
const KEY = {
  year: 1, serial: 2, version: 3, example: 4, sha256: 5, name: 6, uscc: 7, ubn: 8, issuedOn: 9, validFrom: 10, validUntil: 11, standardTypes: 12,
  standardNumbers: 13, productKinds: 14, products: 15, indicatorNames: 16, operators: 17, values: 18, units: 19, ofProducts: 20, methods: 21, notices: 22,
} as const;
type Name = keyof typeof KEY;

const [ROW, FIELD] = ['\n', '\t'];
const DAY = 86_400_000;

/** The claims of a document as CBOR: columns, which deflate better than rows. A column without anything in it is left out. */
export function compactClaims(document: DeclarationDocument, sha256: Uint8Array): Uint8Array {
  const { declarer, issued, validity, standards, products, indicators, notices } = document;
  const claims: Readonly<Partial<Record<Name, Cbor | undefined>>> = {
    ...publicNumber(document.number),
    version: document.version,
    example: document.example,
    sha256,
    name: plain(declarer.name['zh-Hans'] ?? declarer.name['zh-Hant'] ?? declarer.name.en ?? ''),
    uscc: declarer.uscc,
    ubn: declarer.ubn,
    issuedOn: dayOf(issued.on),
    validFrom: validity.from && dayOf(validity.from),
    validUntil: validity.until && dayOf(validity.until),
    standardTypes: places(standards.map(({ type }) => documentStandardTypes.indexOf(type))),
    standardNumbers: column(standards.map(({ number }) => [number])),
    productKinds: places(products.map(({ kind }) => documentProductKinds.indexOf(kind))),
    products: column(products.map(({ name, models }) => [name, ...models])),
    indicatorNames: column(indicators.map(({ name }) => [name])),
    operators: places(indicators.map(({ operator }) => documentOperators.indexOf(operator))),
    values: column(indicators.map(valuesOf)),
    units: column(indicators.map(({ unit = '' }) => [unit])),
    ofProducts: places(indicators.map(({ product }) => (product === undefined ? 0 : product + 1))),
    methods: column(indicators.map(({ method }) => [method?.number ?? ''])),
    notices: column(notices.map(({ code }) => [code])),
  };
  return encodeCbor(new Map(Object.entries(claims).flatMap(([name, value]) => (value === undefined ? [] : [[KEY[name as Name], value] as const]))));
}

function publicNumber(number: string): Readonly<{ year?: number; serial?: number }> {
  const read = readNumber(number);
  return read.ok ? { year: read.value.year, serial: read.value.serial } : {};
}

const valuesOf = ({ operator, value = '', values = [], low = '', high = '' }: DocumentIndicator): readonly string[] => {
  if (operator === 'range') return [low, high];
  if (operator === 'in') return values;
  return low === '' ? [value] : [value, low, high];
};

const plain = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
const column = (rows: readonly (readonly string[])[]): string | undefined => {
  const text = rows.map((fields) => fields.map(plain).join(FIELD)).join(ROW);
  return /^\n*$/.test(text) ? undefined : text;
};
const places = (numbers: readonly number[]): Uint8Array | undefined => (numbers.some((number) => number !== 0) ? Uint8Array.from(numbers) : undefined);
const dayOf = (date: string): number => Date.parse(date) / DAY;

/** Null where the bytes are no claims of this form. */
export function readClaims(bytes: Uint8Array): CompactDeclaration | null {
  const map = decodeCbor(bytes);
  if (!isMap(map)) return null;
  const claims = new Claims(map);
  const declaration: CompactDeclaration = {
    number: numberOf('D', claims.whole('year'), claims.whole('serial')),
    version: claims.whole('version'),
    example: map.get(KEY.example) === true,
    sha256: hex(claims.bytes('sha256')),
    declarer: { name: claims.text('name'), ...claims.optionalText('uscc'), ...claims.optionalText('ubn') },
    issuedOn: claims.day('issuedOn'),
    ...claims.optionalDay('validFrom'),
    ...claims.optionalDay('validUntil'),
    standards: claims.rows('standardNumbers').map(([number = ''], place) => ({ type: claims.oneOf(documentStandardTypes, 'standardTypes', place), number })),
    products: claims.rows('products').map(([name = '', ...models], place) => ({ kind: claims.oneOf(documentProductKinds, 'productKinds', place), name, models })),
    indicators: claims.rows('indicatorNames').map(([name = ''], place) => indicatorAt(claims, name, place)),
    notices: claims.rows('notices').map(([code = '']) => code),
  };
  return claims.isSound ? declaration : null;
}

function indicatorAt(claims: Claims, name: string, place: number): Indicator {
  const operator = claims.oneOf(documentOperators, 'operators', place);
  const [given, product] = [claims.rows('values')[place] ?? [], claims.place('ofProducts', place)];
  const [unit, method] = [claims.cell('units', place), claims.cell('methods', place)];
  return {
    name,
    operator,
    ...valueOf(operator, given),
    ...(unit !== '' && { unit }),
    ...(method !== '' && { method }),
    ...(product > 0 && { product: product - 1 }),
  };
}

function valueOf(operator: DocumentIndicator['operator'], given: readonly string[]): Pick<Indicator, 'value' | 'values' | 'low' | 'high'> {
  const [first = '', second = '', third = ''] = given;
  if (operator === 'range') return { low: first, high: second };
  if (operator === 'in') return { values: given };
  return given.length > 1 ? { value: first, low: second, high: third } : { value: first };
}

/** Reads claims by their names, and remembers whether one was not of its form. */
class Claims {
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

  optionalText<N extends Name>(name: N): Partial<Record<N, string>> {
    return this.has(name) ? ({ [name]: this.text(name) } as Record<N, string>) : {};
  }

  optionalDay<N extends Name>(name: N): Partial<Record<N, string>> {
    return this.has(name) ? ({ [name]: this.day(name) } as Record<N, string>) : {};
  }

  rows(name: Name): readonly (readonly string[])[] {
    return this.has(name) ? this.text(name).split(ROW).map((row) => row.split(FIELD)) : [];
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

  private has(name: Name): boolean {
    return this.map.has(KEY[name]);
  }

  private unsound<T>(instead: T): T {
    this.isSound = false;
    return instead;
  }
}
