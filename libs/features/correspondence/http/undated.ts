import { parseNumber } from '@pure/standard-number';

/** The number names a family: the edition was chosen, the one in force. */
export function isUndated(number: string): boolean {
  const parsed = parseNumber(number);
  return parsed.ok && parsed.value.year === undefined && parsed.value.amendments.length === 0;
}
