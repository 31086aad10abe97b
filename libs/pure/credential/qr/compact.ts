import { numberOf } from '@pure/public-number';
import { hex } from '../bytes/bytes';
import { type DeclarationDocument, documentProductKinds, documentStandardTypes } from '../document/document';
import { type DocumentIndicator, documentOperators } from '../document/indicator';
import { type Claims, column, dayOf, encodeClaims, numberClaims, places, plain } from './claims';

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

/** The claims of a document as CBOR. */
export function compactClaims(document: DeclarationDocument, sha256: Uint8Array): Uint8Array {
  const { declarer, issued, validity, standards, products, indicators, notices } = document;
  return encodeClaims({
    ...numberClaims(document.number),
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
  });
}

const valuesOf = ({ operator, value = '', values = [], low = '', high = '' }: DocumentIndicator): readonly string[] => {
  if (operator === 'range') return [low, high];
  if (operator === 'in') return values;
  return low === '' ? [value] : [value, low, high];
};

/** Null where the claims are none of a declaration. */
export function readClaims(claims: Claims): CompactDeclaration | null {
  const declaration: CompactDeclaration = {
    number: numberOf('D', claims.whole('year'), claims.whole('serial')),
    version: claims.whole('version'),
    example: claims.isTrue('example'),
    sha256: hex(claims.bytes('sha256')),
    declarer: { name: claims.text('name'), ...claims.optionalText('uscc'), ...claims.optionalText('ubn') },
    issuedOn: claims.day('issuedOn'),
    ...claims.optionalDay('validFrom'),
    ...claims.optionalDay('validUntil'),
    standards: claims.rows('standardNumbers').map(([number = ''], place) => ({ type: claims.oneOf(documentStandardTypes, 'standardTypes', place), number })),
    products: claims.rows('products').map(([name = '', ...models], place) => ({ kind: claims.oneOf(documentProductKinds, 'productKinds', place), name, models })),
    indicators: claims.rows('indicatorNames').map(([name = ''], place) => indicatorAt(claims, name, place)),
    notices: claims.lines('notices'),
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
