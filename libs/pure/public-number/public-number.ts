import { ok, refuse, type Result } from '@pure/kernel';
import { checkCharacter } from './mod-37-36';

/** Application for recognition, declaration, mapping, recognition certificate, inspection, draw, joint-standard project, enterprise. */
export const numberLetters = ['A', 'D', 'M', 'R', 'I', 'X', 'J', 'E'] as const;
export type NumberLetter = (typeof numberLetters)[number];

/** `serial` comes from the kind's own sequence, from 1 on. */
export type PublicNumber = Readonly<{ letter: NumberLetter; year: number; serial: number; number: string }>;
export type NumberRefusal = Readonly<{ code: 'PUBLIC_NUMBER_FORM' | 'PUBLIC_NUMBER_CHECK' }>;

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const SEPARATORS = /[\s\u200b\u2010-\u2015\u2212_-]+/g;
const FORM = /^GT([A-Z])(\d{4})(\d{6,9})([0-9A-Z])$/;

/** The number as it is written, with its check character over all that precedes it, hyphens left out. */
export function numberOf(letter: NumberLetter, year: number, serial: number): string {
  const [years, digits] = [String(year).padStart(4, '0'), String(serial).padStart(6, '0')];
  return `GT-${letter}-${years}-${digits}-${checkCharacter(`GT${letter}${years}${digits}`)}`;
}

/** Reads a number however it is typed. FORM: it is none; CHECK: a character of it is wrong. */
export function readNumber(text: string): Result<PublicNumber, NumberRefusal> {
  const plain = text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(SEPARATORS, '').toUpperCase();
  const [, letter = '', year = '', serial = '', check] = FORM.exec(plain) ?? [];
  const known = numberLetters.find((one) => one === letter);
  if (!known) return refuse({ code: 'PUBLIC_NUMBER_FORM' });
  if (checkCharacter(plain.slice(0, -1)) !== check) return refuse({ code: 'PUBLIC_NUMBER_CHECK' });
  return ok({ letter: known, year: Number(year), serial: Number(serial), number: numberOf(known, Number(year), Number(serial)) });
}
