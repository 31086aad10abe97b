/** A part of a code in one mode; the text of a numeric one is digits. */
export type QrPart = Readonly<{ mode: 'byte' | 'numeric'; text: string }>;

const [MODE_BITS, PADS] = [4, [0xec, 0x11]] as const;

/** The parts as so many codewords of data (ISO/IEC 18004:2015, 7.4); null where they are more. */
export function dataCodewords(parts: readonly QrPart[], version: number, codewords: number): readonly number[] | null {
  const bits = parts.flatMap((part) => bitsOf(part, version));
  if (bits.length > codewords * 8) return null;
  const ended = [...bits, ...zeros(Math.min(MODE_BITS, codewords * 8 - bits.length))];
  const whole = [...ended, ...zeros(-ended.length & 7)];
  const used = Array.from({ length: whole.length / 8 }, (_, place) => whole.slice(place * 8, place * 8 + 8).reduce((word, bit) => (word << 1) | bit, 0));
  return [...used, ...Array.from({ length: codewords - used.length }, (_, place) => PADS[place % 2 === 0 ? 0 : 1])];
}

const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);
const written = (value: number, length: number): readonly number[] => Array.from({ length }, (_, place) => (value >>> (length - 1 - place)) & 1);

function bitsOf({ mode, text }: QrPart, version: number): readonly number[] {
  if (mode === 'byte') {
    const bytes = [...new TextEncoder().encode(text)];
    return [...written(0b0100, MODE_BITS), ...written(bytes.length, version < 10 ? 8 : 16), ...bytes.flatMap((byte) => written(byte, 8))];
  }
  const groups = text.match(/\d{1,3}/g) ?? [];
  return [...written(0b0001, MODE_BITS), ...written(text.length, version < 10 ? 10 : version < 27 ? 12 : 14), ...groups.flatMap((group) => written(Number(group), group.length * 3 + 1))];
}
