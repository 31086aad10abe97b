import { canonicalJson, ok, type Refused, refuse, type Result } from '@pure/kernel';
import { utf8 } from '../bytes/bytes';
import { indicator } from './indicator';
import { publicNumber } from './public-number';
import { date, type DocumentFault, isTrue, list, oneOf, record, text, textLike, type ValueOf, whole, within } from './read';

/** Kinds of standards that are followed (标准化法 art. 27; CNS, ISO and IEC as in the pilot). New ones go to the end: codes count places. */
export const documentStandardTypes = [
  'mandatory-national', 'recommended-national', 'industry', 'local', 'group', 'enterprise', 'cns', 'iso-iec', 'other',
] as const;

/** New ones go to the end: codes count places. */
export const documentProductKinds = ['product', 'service'] as const;

export const DOCUMENT_FORM = 'gongtong-declaration/1';

const digest = textLike(/^[\da-f]{64}$/);

const declarer = record(
  { number: publicNumber('E'), name: record({}, { 'zh-Hans': text, 'zh-Hant': text, en: text }) },
  { uscc: textLike(/^[\dA-Z]{18}$/), ubn: textLike(/^\d{8}$/) },
);

const standard = record({ type: oneOf(documentStandardTypes), number: text }, { name: text, joint: oneOf(['own-number', 'number-of-another']) });

const product = record(
  { kind: oneOf(documentProductKinds), name: text, models: list(text) },
  { family: text, barCode: textLike(/^\d{8,14}$/), classification: text },
);

const notice = record({ code: text, text: record({ 'zh-Hans': text, 'zh-Hant': text }, {}) }, {});

const members = record(
  {
    form: oneOf([DOCUMENT_FORM]),
    number: publicNumber('D'),
    version: whole(1),
    declarer,
    standards: list(standard, { least: 1 }),
    products: list(product, { least: 1 }),
    indicators: list(indicator),
    notices: list(notice),
    promise: text,
    signatory: record({ function: text }, { name: record({ commitment: digest }, {}) }),
    issued: record({ on: date, place: text }, {}),
    validity: record({}, { from: date, until: date }),
    rules: text,
  },
  { example: isTrue },
);

/**
 * One published version of a self-declaration (GB/T 27050.1-2006, 6), as it is hashed, logged and signed. `signatory.name` is a
 * commitment, so that the name itself stays out of what is never taken back. `rules`: version of the rules that it was checked by.
 */
export type DeclarationDocument = ValueOf<typeof members>;
export type DocumentRefusal = Readonly<{ code: 'DOCUMENT_MALFORMED'; faults: readonly DocumentFault[] }>;

const read = within(members, ({ declarer: { name }, indicators, products, validity: { from, until } }) => [
  ...(Object.keys(name).length === 0 ? [{ path: 'declarer.name', code: 'FIELD_MISSING' } as const] : []),
  ...(from !== undefined && until !== undefined && from > until ? [{ path: 'validity.until', code: 'VALUE_UNFIT' } as const] : []),
  ...indicators.flatMap((each, place) => ((each.product ?? 0) < products.length ? [] : [{ path: `indicators.${place}.product`, code: 'PLACE_UNKNOWN' } as const])),
]);

/** The document, or everything in it that is not of the form. */
export function readDocument(value: unknown): Result<DeclarationDocument, DocumentRefusal> {
  const faults: DocumentFault[] = [];
  const document = read(value, '', faults);
  return document === undefined || faults.length > 0 ? malformed(faults) : ok(document);
}

const malformed = (faults: readonly DocumentFault[]): Refused<DocumentRefusal> => refuse({ code: 'DOCUMENT_MALFORMED', faults });

/** The bytes whose digests name the document: canonical JSON (RFC 8785) in UTF-8. */
export const documentBytes = (document: DeclarationDocument): Uint8Array => utf8(canonicalJson(document));
