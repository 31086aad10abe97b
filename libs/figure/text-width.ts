/** Widths in em of the sans-serif faces in use, rounded up: a label that fits by this measure fits on every machine. */
const NARROW = /[ .,:;'|!()[\]/ijlIftr1-]/;
const WIDE = /[mwMW@%]/;

/** Width of a text in user units at a font size; Han characters and full-width marks take one em. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += widthOf(character);
  return em * size;
}

function widthOf(character: string): number {
  if (character > '\u2E7F') return 1;
  if (NARROW.test(character)) return 0.42;
  if (WIDE.test(character)) return 0.95;
  return character >= 'A' && character <= 'Z' ? 0.72 : 0.6;
}

/** The text cut in its middle so that it fits; head and tail of a number both matter. */
export function fitted(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const characters = [...text];
  for (let kept = characters.length - 1; kept > 2; kept -= 1) {
    const head = Math.ceil(kept * 0.6);
    const short = `${characters.slice(0, head).join('')}…${characters.slice(characters.length - (kept - head)).join('')}`;
    if (textWidth(short, size) <= room) return short;
  }
  return '…';
}
