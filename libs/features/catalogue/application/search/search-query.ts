import { fold } from '@pure/han';
import { canonical, designation, otherKey, parseNumber, parseNumbers, type FoundNumber, type NumberFault, type StandardNumber } from '@pure/standard-number';
import { wordsOf, type Word } from '../../domain/search/words';
import { keysOf } from '../read/asked-number';
import type { NumberKeys } from './ports';

/** Longest part of a query that is read, in UTF-16 code units; the rest is ignored. */
export const LONGEST_QUERY = 1_000;
/** Most numbers of a query that are looked up. */
const MOST_NUMBERS = 20;

/** A query as it was read. */
export type SearchQuery = Readonly<{
  /** Keys of its numbers; null where nothing in it can be a number. */
  keys: NumberKeys | null;
  /** Whether a number was read, and not only a serial or a text that may be one. */
  named: boolean;
  /** Words beside the numbers. */
  beside: readonly Word[];
  /** The query as a text of titles, folded; a number in its normal form. */
  phrase: string;
  words: readonly Word[];
  faults: readonly NumberFault[];
  /** Normal form of the first number. */
  number?: string;
}>;

/** Reads numbers first, then words. No text is refused: what cannot be read is looked for as it is, or ignored. */
export function searchQuery(text: string): SearchQuery {
  const read = text.slice(0, LONGEST_QUERY);
  const folded = fold(read);
  const whole = parseNumber(read);
  if (whole.ok) return named([whole.value], [], fold(canonical(whole.value)), []);
  const { items, errors } = parseNumbers(read);
  if (items.length > 0) return named(items.map(({ number }) => number), wordsOf(fold(besideNumbers(read, items))), fold(inNormalForm(read, items)), errors);
  const words = wordsOf(folded);
  const keys = /\d/.test(folded) && folded.length <= 200 ? textKeys(read, words, [whole.refusal, ...errors]) : null;
  return { keys, named: false, beside: [], phrase: folded, words, faults: errors };
}

function named(readings: readonly StandardNumber[], beside: readonly Word[], phrase: string, faults: readonly NumberFault[]): SearchQuery {
  const looked = readings.slice(0, MOST_NUMBERS);
  const keys = looked.flatMap((number) => (number.dual ? [number, number.dual] : [number])).map(keysOf);
  const [first] = looked;
  return {
    keys: {
      documents: keys.flatMap(({ documentKey }) => documentKey ?? []),
      families: keys.map(({ familyKey }) => familyKey),
      similar: keys.flatMap(({ looseKeys }) => looseKeys),
      serials: [],
    },
    named: true, beside, phrase, words: wordsOf(phrase), faults,
    ...(first ? { number: designation(first) } : {}),
  };
}

/** A text that no grammar reads may be the number of another body, a serial, or one of the readings of a faulty number. */
function textKeys(text: string, words: readonly Word[], faults: readonly NumberFault[]): NumberKeys {
  const readings = faults.flatMap((fault) => fault.readings ?? []).map((reading) => parseNumber(reading)).flatMap((reading) => (reading.ok ? [keysOf(reading.value)] : []));
  const [word] = words;
  return {
    documents: [otherKey(text)],
    families: [],
    similar: readings.flatMap(({ familyKey, looseKeys }) => [familyKey, ...looseKeys]),
    serials: word && words.length === 1 ? [word.text] : [],
  };
}

function besideNumbers(text: string, items: readonly FoundNumber[]): string {
  const edges = [0, ...items.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.flatMap((edge, at) => (at % 2 === 0 ? text.slice(edge, edges[at + 1]) : [])).join(' ');
}

function inNormalForm(text: string, items: readonly FoundNumber[]): string {
  const last = items.at(-1)?.end ?? 0;
  return items.map(({ start, number }, at) => text.slice(items[at - 1]?.end ?? 0, start) + canonical(number)).join('') + text.slice(last);
}
