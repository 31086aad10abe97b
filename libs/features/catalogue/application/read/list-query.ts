import { parseNumbers, designation, type NumberFault, type StandardNumber } from '@pure/standard-number';
import { keysOf } from './asked-number';

/** Most words of a query that are looked for; the rest is ignored. */
const MOST_WORDS = 8;

/** A query as it was read: the numbers in it, and the words beside them in lower case. */
export type ListQuery = Readonly<{
  numbers: readonly StandardNumber[];
  words: readonly string[];
  faults: readonly NumberFault[];
  /** Normal form of the first number. */
  understood?: string;
}>;

export function listQuery(text: string): ListQuery {
  const { items, errors } = parseNumbers(text);
  const first = items[0];
  return {
    numbers: items.map((item) => item.number),
    words: wordsOf(beside(text, items)).slice(0, MOST_WORDS),
    faults: errors,
    ...(first ? { understood: designation(first.number) } : {}),
  };
}

/** Keys of all the numbers of a query: documents, families, families of similar numbers. */
export function listKeys(numbers: readonly StandardNumber[]) {
  const keys = numbers.map(keysOf);
  return {
    documents: keys.flatMap(({ documentKey }) => documentKey ?? []),
    families: keys.map(({ familyKey }) => familyKey),
    similar: keys.flatMap(({ looseKeys }) => looseKeys),
  };
}

function beside(text: string, items: readonly Readonly<{ start: number; end: number }>[]): string {
  const edges = [0, ...items.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.flatMap((edge, at) => (at % 2 === 0 ? text.slice(edge, edges[at + 1]) : [])).join(' ');
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().split(/[\s\p{Cc}]+/u).filter((word) => word !== '');
}
