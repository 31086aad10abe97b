import {
  type Side, type StandardNumber, designation, familyKey, familySlug, looseKeys, numberKey, otherKey, otherSlug, parseNumber, slug, undated,
} from '@pure/standard-number';
import { formOf, natureOf } from '../../domain/form';
import type { StagedDocument, StagedKey } from './staged';

/** A document that a text names, and the other keys under which it is to be found. */
export type NamedDocument = Readonly<{ document: StagedDocument; keys: readonly StagedKey[]; number?: StandardNumber }>;

/** The document of a number. Text that no grammar reads names a document of kind `other`, keyed by the folded text. */
export function documentOf(text: string, side: Side = 'other'): NamedDocument {
  const parsed = parseNumber(text);
  return parsed.ok ? documentOfNumber(parsed.value) : { document: otherDocument(text, side), keys: [] };
}

/** Few enough that what is read once only is soon forgotten. */
const MOST_REMEMBERED = 2_000;

/** As `documentOf`, for a file in which the same numbers come again: what was read lately is not read again. */
export function rememberingDocumentOf(): typeof documentOf {
  const lately = new Map<string, NamedDocument>();
  return (text, side) => {
    const asked = `${side ?? ''} ${text}`;
    const known = lately.get(asked);
    if (known) return known;
    if (lately.size >= MOST_REMEMBERED) lately.clear();
    const named = documentOf(text, side);
    lately.set(asked, named);
    return named;
  };
}

export function documentOfNumber(number: StandardNumber): NamedDocument {
  const nature = natureOf(number);
  const document: StagedDocument = {
    key: numberKey(number),
    number: designation(number),
    slug: slug(number),
    side: number.side,
    kind: 'standard',
    form: formOf(number),
    ...(number.year !== undefined && { year: number.year }),
    ...(nature && { nature }),
    familyKey: familyKey(number),
    familyNumber: undated(number),
    familySlug: familySlug(number),
    issuer: number.issuer,
    serial: number.serial,
  };
  return { document, keys: keysOf(number, document), number };
}

function otherDocument(text: string, side: Side): StagedDocument {
  const [key, slugged, number] = [otherKey(text), otherSlug(text), text.trim()];
  return { key, number, slug: slugged, side, kind: 'other', form: 'edition', familyKey: key, familyNumber: number, familySlug: slugged, issuer: 'other' };
}

function keysOf(number: StandardNumber, document: StagedDocument): StagedKey[] {
  const of = (kind: StagedKey['kind'], ofFamily: boolean) => (key: string): StagedKey => ({ key, kind, document: document.key, ofFamily });
  return [
    ...(number.dual ? [of('dual', false)(numberKey(number.dual))] : []),
    ...amendedYears(number).map(of(document.form === 'consolidated' ? 'alias' : 'loose', false)),
    ...otherPrint(number).map(of('alias', false)),
    ...oldFamilyKeys(number).filter((key) => key !== document.familyKey).map(of('legacy', true)),
    ...(number.side === 'mainland' ? looseKeys(number) : []).filter((key) => key !== document.familyKey).map(of('loose', true)),
  ];
}

/**
 * A source that prints IEC 61000-3-2:2020 means the print that consolidates 2018 with its amendment of 2020. The key of
 * that year leads to the consolidated print, and is offered for the amendment itself.
 */
function amendedYears(number: StandardNumber): string[] {
  const last = number.amendments.at(-1);
  if (last?.kind !== 'AMD' || last.year === undefined || last.year === number.year) return [];
  return [keyOfYear(number, last.year)];
}

/** Sources write +A1:2006 and /AMD1:2006 alike: where only one of the print and the amendment is known, it is meant. */
function otherPrint(number: StandardNumber): string[] {
  const [only, ...more] = number.amendments;
  if (only?.kind !== 'AMD' || more.length > 0 || only.of || only.stage || number.suffix) return [];
  const { incorporated, ...amendment } = only;
  return [numberKey({ ...number, consolidated: !incorporated, amendments: [incorporated ? amendment : { ...amendment, incorporated: true }] })];
}

/** Key of the edition that this number would name if it carried another year and no amendments. */
export function keyOfYear(number: StandardNumber, year: number): string {
  const { suffix: _, dual: __, ...plain } = number;
  return numberKey({ ...plain, year, amendments: [], consolidated: false });
}

const RAISED_BY = 60_000;
const LAST_YEAR_OF_OLD_NUMBERS = 1997;

/**
 * IEC numbers were raised by 60000 in 1997. Documents of before share one key with their old spelling; a source that
 * writes the old number with a later year, IEC 598-1:2014, is led to the family.
 */
function oldFamilyKeys(number: StandardNumber): string[] {
  const serial = Number(number.serial);
  const isRaised = number.issuer === 'IEC' && serial > RAISED_BY && (number.year ?? Infinity) <= LAST_YEAR_OF_OLD_NUMBERS;
  return isRaised ? [familyKey({ ...number, serial: String(serial - RAISED_BY), year: LAST_YEAR_OF_OLD_NUMBERS + 1 })] : [];
}
