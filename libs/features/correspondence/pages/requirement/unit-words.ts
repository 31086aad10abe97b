/** Codes of UCUM that print otherwise. */
const printed: Readonly<Record<string, string>> = { '1': '', '%': '%', '[g]': 'g', '[pH]': 'pH', '[ppm]': 'ppm', deg: '°', 'dB[uV]': 'dB(µV)' };

/** Counted things that a reader finds in their own language, by the annotation of UCUM. */
export const counted: Readonly<Record<string, string>> = { '{cycle}': 'cycle', '{piece}': 'piece', '{pulse}': 'pulse' };

/** A unit as it is printed beside a number: `Cel/min` is °C/min, `m2/kg` m²/kg. */
export function unitWords(code: string): string {
  const known = printed[code];
  if (known !== undefined) return known;
  return code.replaceAll('Cel', '°C').replaceAll('Ohm', 'Ω').replaceAll(/(?<![A-Za-z])u(?=[A-Z]|m\b|g\b|s\b)/g, 'µ').replaceAll('.', '·').replaceAll(/(?<=[A-Za-z])2(?!\d)/g, '²').replaceAll(/(?<=[A-Za-z])3(?!\d)/g, '³').replaceAll(/[{}]/g, '');
}
