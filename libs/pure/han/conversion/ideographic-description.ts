/** Whether the unit opens an ideographic description sequence. */
export const begins = (unit: number): boolean => unit >= 0x2ff0 && unit <= 0x2fff;

/**
 * End of the ideographic description sequence (Unicode ch. 18.2: ⿰釒台 describes one character by its parts) that
 * starts at `from`, or `from` where none does. Its parts are no text, so they are never converted.
 */
export function descriptionEnd(text: Uint16Array, from: number, until: number): number {
  const parts = arity(text[from] as number);
  if (parts === 0) return from;
  let end = from + 1;
  for (let part = 0; part < parts; part++) {
    if (end >= until) return from;
    const inner = descriptionEnd(text, end, until);
    end = inner > end ? inner : end + codePointLength(text, end, until);
  }
  return end;
}

function arity(unit: number): number {
  if (!begins(unit)) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}

function codePointLength(text: Uint16Array, at: number, until: number): number {
  const high = text[at] as number;
  const low = at + 1 < until ? (text[at + 1] as number) : 0;
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}
