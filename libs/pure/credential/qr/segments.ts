/** A part of a QR code in one mode (ISO/IEC 18004:2015, 7.4). */
export type QrSegment = Readonly<{ mode: 'byte' | 'numeric'; text: string }>;

/** Codewords of data at error correction level M by version, from 1 on (ISO/IEC 18004:2015, table 7). */
const CODEWORDS_M = [
  16, 28, 44, 64, 86, 108, 124, 154, 182, 216, 254, 290, 334, 365, 415, 453, 507, 563, 627, 669, 714, 782, 860, 914, 1000, 1062, 1128, 1193, 1267, 1373, 1455, 1541,
  1631, 1725, 1812, 1914, 1992, 2102, 2216, 2334,
];
const MODE_BITS = 4;

/** An address with a code: bytes up to `#`, digits after it. */
export const codeSegments = (address: string, digits: string): readonly QrSegment[] => [
  { mode: 'byte', text: `${address}#` },
  { mode: 'numeric', text: digits },
];

/** The smallest version at level M that holds these segments; null where none does. */
export function qrVersionAtM(segments: readonly QrSegment[]): number | null {
  const found = CODEWORDS_M.findIndex((codewords, place) => segments.reduce((bits, segment) => bits + bitsOf(segment, place + 1), 0) <= codewords * 8);
  return found < 0 ? null : found + 1;
}

function bitsOf({ mode, text }: QrSegment, version: number): number {
  if (mode === 'byte') return MODE_BITS + (version < 10 ? 8 : 16) + 8 * new TextEncoder().encode(text).length;
  const [threes, rest] = [Math.floor(text.length / 3), text.length % 3];
  return MODE_BITS + (version < 10 ? 10 : version < 27 ? 12 : 14) + threes * 10 + (rest === 0 ? 0 : rest * 3 + 1);
}
