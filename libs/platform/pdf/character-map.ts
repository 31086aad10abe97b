/** Which characters a font has: `has(codePoint)`. */
export type CharacterMap = Readonly<{ has: (codePoint: number) => boolean }>;

type Range = Readonly<{ first: number; last: number }>;

const SEGMENTED = 12;

/**
 * The characters of an OpenType font, from the segmented coverage of its table `cmap` (ISO/IEC 14496-22, 5.2.1, format 12). What the
 * font maps to its glyph 0 it does not have.
 * @throws where the bytes are no font with such a table: the fonts come with the program
 */
export function characterMap(font: Buffer): CharacterMap {
  const ranges = rangesIn(font, coverageIn(font, tableIn(font, 'cmap')));
  return { has: (codePoint) => isWithin(ranges, codePoint) };
}

function tableIn(font: Buffer, name: string): number {
  const records = Array.from({ length: font.readUInt16BE(4) }, (_, place) => 12 + place * 16);
  const record = records.find((at) => font.toString('latin1', at, at + 4) === name);
  if (record === undefined) throw new Error(`the font has no table ${name}`);
  return font.readUInt32BE(record + 8);
}

function coverageIn(font: Buffer, cmap: number): number {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, place) => cmap + font.readUInt32BE(cmap + 4 + place * 8 + 4));
  const found = subtables.find((at) => font.readUInt16BE(at) === SEGMENTED);
  if (found === undefined) throw new Error('the font has no segmented coverage');
  return found;
}

/** In ascending order, as the format asks. */
function rangesIn(font: Buffer, coverage: number): readonly Range[] {
  const groups = Array.from({ length: font.readUInt32BE(coverage + 12) }, (_, place) => coverage + 16 + place * 12);
  return groups.filter((at) => font.readUInt32BE(at + 8) !== 0).map((at) => ({ first: font.readUInt32BE(at), last: font.readUInt32BE(at + 4) }));
}

function isWithin(ranges: readonly Range[], codePoint: number): boolean {
  let [low, high] = [0, ranges.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return false;
    if (codePoint < range.first) high = middle - 1;
    else if (codePoint > range.last) low = middle + 1;
    else return true;
  }
  return false;
}
