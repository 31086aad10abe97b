import { familyKey, numberKey, otherKey, parseNumber } from '@pure/standard-number';

/** Key of the family that a number of a table names; of a text that no grammar reads, its own. */
export function familyKeyOf(number: string): string {
  const parsed = parseNumber(number);
  return parsed.ok ? familyKey(parsed.value) : otherKey(number);
}

/** Key of the document that a number of a table names. */
export function documentKeyOf(number: string): string {
  const parsed = parseNumber(number);
  return parsed.ok ? numberKey(parsed.value) : otherKey(number);
}
