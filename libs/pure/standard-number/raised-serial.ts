import type { StandardNumber } from './model';

/** IEC raised its numbers by 60000 in 1997: the serial under which IEC 598-1:1992 or an undated IEC 335-1 is kept today. */
export function raisedSerial(number: StandardNumber): string {
  const old = number.issuer === 'IEC' && number.type !== 'Guide' && number.type !== 'CA' && (number.year ?? 0) <= 1997;
  const match = old ? /^(\d{1,5})([A-Z]*)$/.exec(number.serial) : null;
  return match && Number(match[1]) < 60000 ? `${Number(match[1]) + 60000}${match[2] ?? ''}` : number.serial;
}
