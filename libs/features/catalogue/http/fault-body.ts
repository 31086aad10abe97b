import type { NumberFault } from '@pure/standard-number';

/** A fault of a number, as answers have it. Where the grammar has no better hint, the readings to choose from are it. */
export function faultBody({ code, at, hint, readings = [] }: NumberFault) {
  return { code, at, hint: hint ?? (readings.length > 0 ? readings.join(' / ') : null), readings: [...readings] };
}
