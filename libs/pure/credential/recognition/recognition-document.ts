import { canonicalJson, ok, type Refused, refuse, type Result } from '@pure/kernel';
import { utf8 } from '../bytes/bytes';
import { publicNumber } from '../document/public-number';
import { date, type DocumentFault, isTrue, list, oneOf, record, text, textLike, type ValueOf, whole, within } from '../document/read';

export const RECOGNITION_FORM = 'gongtong-recognition/1';

/** Of a person by an occupational qualification, of a firm by its own, of a person's title by a professional certificate. */
export const recognitionKinds = ['person', 'firm', 'title'] as const;
export type RecognitionKind = (typeof recognitionKinds)[number];

export const recognitionOutcomes = ['recognised', 'partly-recognised'] as const;

/** Fields of the holder, which the document has as digests only: name, number of the document of identity, number of the Taiwan certificate. */
export const holderFields = ['name', 'document', 'certificate'] as const;
export type HolderField = (typeof holderFields)[number];

const digest = textLike(/^[\w-]{43}$/);
const names = record({}, { 'zh-Hans': text, 'zh-Hant': text, en: text });
const end = { code: text, level: text };

const members = record(
  {
    form: oneOf([RECOGNITION_FORM]),
    number: publicNumber('R'),
    version: whole(1),
    kind: oneOf(recognitionKinds),
    holder: record({ digests: list(digest) }, { enterprise: publicNumber('E'), name: names }),
    catalogue: record({ id: text, version: whole(1), row: text, title: text }, {}),
    taiwan: record({ name: text }, { ...end, paper: text }),
    mainland: record({ name: text }, { ...end, type: oneOf(['access', 'level']) }),
    outcome: oneOf(recognitionOutcomes),
    effect: record({ allows: list(text), stillNeeded: list(text) }, {}),
    decision: record({ number: text, on: date, body: names }, {}),
    territory: list(textLike(/^\d{6}$/), { least: 1 }),
    legalBasis: text,
    validity: record({ from: date }, { until: date }),
  },
  { example: isTrue, scope: text, filing: text },
);

/**
 * A recognition as it is hashed, logged and signed. Names and words are those of the catalogue, `taiwan` in traditional characters, the
 * others in simplified ones. `territory`: GB/T 2260. `holder`: of a firm its number and names; of a person nothing but the digests of
 * salted disclosures (RFC 9901, 4.2.3), so that the log never has a person in it. `scope`, `filing`: of a firm.
 */
export type RecognitionDocument = ValueOf<typeof members>;
export type RecognitionDocumentRefusal = Readonly<{ code: 'DOCUMENT_MALFORMED'; faults: readonly DocumentFault[] }>;

const read = within(members, ({ kind, holder, validity: { from, until } }) => [
  ...(kind === 'firm' && (holder.enterprise === undefined || holder.name === undefined) ? [{ path: 'holder.enterprise', code: 'FIELD_MISSING' } as const] : []),
  ...(kind !== 'firm' && (holder.enterprise !== undefined || holder.name !== undefined) ? [{ path: 'holder.name', code: 'UNKNOWN_FIELD' } as const] : []),
  ...(kind !== 'firm' && holder.digests.length === 0 ? [{ path: 'holder.digests', code: 'LIST_EMPTY' } as const] : []),
  ...(until !== undefined && from > until ? [{ path: 'validity.until', code: 'VALUE_UNFIT' } as const] : []),
]);

/** The document, or everything in it that is not of the form. */
export function readRecognition(value: unknown): Result<RecognitionDocument, RecognitionDocumentRefusal> {
  const faults: DocumentFault[] = [];
  const document = read(value, '', faults);
  return document === undefined || faults.length > 0 ? malformed(faults) : ok(document);
}

const malformed = (faults: readonly DocumentFault[]): Refused<RecognitionDocumentRefusal> => refuse({ code: 'DOCUMENT_MALFORMED', faults });

/** The bytes whose digests name the document: canonical JSON (RFC 8785) in UTF-8. */
export const recognitionBytes = (document: RecognitionDocument): Uint8Array => utf8(canonicalJson(document));
