import { decimal } from '../decimal/decimal';
import { compare, rationalOf } from '../decimal/rational';

/** No exponent and no other way of writing, so that whoever checks a proof need read nothing else. */
const PLAIN = /^-?\d{1,28}(?:\.\d{1,28})?$/;

/** Sign of a - b, exactly; undefined where either is no plain decimal of at most 28 digits on each side of the point. */
export function decimalOrder(a: string, b: string): number | undefined {
  const [left, right] = [plain(a), plain(b)];
  return left === null || right === null ? undefined : compare(rationalOf(left), rationalOf(right));
}

const plain = (text: string) => (PLAIN.test(text) ? decimal(text) : null);
