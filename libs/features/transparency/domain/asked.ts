import { readNumber } from '@pure/public-number';

/** What one typed into the box of the log: an index, a SHA-256, or a number in whatever spelling. */
export type Asked = Readonly<{ number: string } | { index: number } | { sha256: string }>;

/** Null where nothing was typed. A number that is none of the platform's is taken as it stands: keys have such ones. */
export function askedOf(typed: string): Asked | null {
  const text = typed.trim();
  if (text === '') return null;
  if (/^\d{1,15}$/.test(text)) return { index: Number(text) };
  if (/^[\da-f]{64}$/i.test(text)) return { sha256: text.toLowerCase() };
  const number = readNumber(text);
  return { number: number.ok ? number.value.number : text };
}
