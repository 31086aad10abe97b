import { STATUS_ENTRIES } from '@pure/credential';
import { readNumber } from '@pure/public-number';

/** Where a number stands in the lists of status: list from 1 on, place from 0 on; serials are never used twice. */
export type Listed = Readonly<{ list: number; index: number }>;

export function statusPlaceOf(number: string): Listed {
  const read = readNumber(number);
  const before = read.ok ? read.value.serial - 1 : 0;
  return { list: Math.floor(before / STATUS_ENTRIES) + 1, index: before % STATUS_ENTRIES };
}
