import type { MethodOf } from '@pure/equivalence';
import { designation, parseNumbers } from '@pure/standard-number';

/**
 * The edition that opens the text of a method, with what follows as its clause. Null where the text names no document,
 * several of them, or none of a year: then two methods are the same only in the same words.
 */
export const methodOf: MethodOf = (text) => {
  const [found, another] = parseNumbers(text).items;
  if (!found || another || found.start > 0 || found.number.year === undefined) return null;
  const clause = text.slice(found.end).replace(/^[\s,，:：]+/, '').trim();
  return { edition: designation(found.number), ...(clause === '' ? {} : { clause }) };
};
