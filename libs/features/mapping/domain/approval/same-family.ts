import { familyKey, parseNumber } from '@pure/standard-number';

/** Whether two designations name editions of one standard. */
export function isSameFamily(one: string, other: string): boolean {
  const [a, b] = [parseNumber(one), parseNumber(other)];
  return one === other || (a.ok && b.ok && familyKey(a.value) === familyKey(b.value));
}
