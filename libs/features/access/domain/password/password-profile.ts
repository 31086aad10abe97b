import { commonest, type ListedPasswords } from './commonest-passwords';

/**
 * What a deployment asks of passwords. `nist`: length and no common password (NIST SP 800-63B-4, 3.1.1.2; no rules of
 * composition, no expiry). `gb22239`: complexity and periodic change as well (GB/T 22239-2019, 8.1.4.1 a).
 */
export const passwordProfiles = ['nist', 'gb22239'] as const;
export type PasswordProfile = (typeof passwordProfiles)[number];

/** Unicode characters that a password has at least and at most. */
export const [SHORTEST_PASSWORD, LONGEST_PASSWORD] = [12, 128];

/** Days for which a password is good under `gb22239`; under `nist` it does not age. */
export const DAYS_OF_PASSWORD = 90;

/** Days within which a password that the platform made for somebody signs them in, once, with one of their own. */
export const DAYS_OF_FIRST_PASSWORD = 7;

/** A password as it is kept: what was asked of it, for how many seconds it has been in use, and whether the platform made it. */
export type KeptPassword = Readonly<{ profile: PasswordProfile; age: number; initial: boolean }>;

/**
 * Why another must take its place. `PASSWORD_INITIAL`: its person did not choose it. `PASSWORD_LAPSED`: nor used it in time,
 * so that it opens nothing any more. `PASSWORD_EXPIRED`: it is too old, or was chosen when less was asked. `limit`: in days.
 */
export type PasswordOutworn = Readonly<{ code: 'PASSWORD_INITIAL' | 'PASSWORD_LAPSED' | 'PASSWORD_EXPIRED'; limit: number }>;

/** Null where the password is good. */
export function outwornBy({ profile, age, initial }: KeptPassword, asked: PasswordProfile): PasswordOutworn | null {
  if (initial) return { code: isOlder(age, DAYS_OF_FIRST_PASSWORD) ? 'PASSWORD_LAPSED' : 'PASSWORD_INITIAL', limit: DAYS_OF_FIRST_PASSWORD };
  const expired = asked === 'gb22239' && (profile !== 'gb22239' || isOlder(age, DAYS_OF_PASSWORD));
  return expired ? { code: 'PASSWORD_EXPIRED', limit: DAYS_OF_PASSWORD } : null;
}

const isOlder = (seconds: number, days: number): boolean => seconds > days * 86_400;

export type PasswordFault = Readonly<{ code: 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_COMMON' | 'PASSWORD_PERSONAL' | 'PASSWORD_TOO_PLAIN'; limit: number }>;

/** What a new password must be, and on which list it must not stand. */
export type PasswordRule = Readonly<{ profile: PasswordProfile; listed: ListedPasswords }>;

/** The first thing that is wrong with a new password, or null. `own`: what anyone who knows the person would try. */
export function passwordFault(password: string, { profile, listed }: PasswordRule, own: readonly string[]): PasswordFault | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return { code: 'PASSWORD_TOO_SHORT', limit: SHORTEST_PASSWORD };
  if (length > LONGEST_PASSWORD) return { code: 'PASSWORD_TOO_LONG', limit: LONGEST_PASSWORD };
  const folded = password.normalize('NFKC').toLowerCase();
  if (isCommon(folded, listed)) return { code: 'PASSWORD_COMMON', limit: 0 };
  if (isPersonal(folded, own)) return { code: 'PASSWORD_PERSONAL', limit: 0 };
  if (profile === 'gb22239' && classes(password) < CLASSES) return { code: 'PASSWORD_TOO_PLAIN', limit: CLASSES };
  return null;
}

/** Of lower case, upper case, digits and everything else. */
const CLASSES = 3;
const classes = (password: string): number => [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u].filter((kind) => kind.test(password)).length;

/** On a list, or one of a list with figures and signs around it, or a short piece again and again, or a walk along the keyboard. */
function isCommon(folded: string, listed: ListedPasswords): boolean {
  const cores = AROUND.map((around) => folded.replace(around, '')).filter((core) => core.length >= SHORTEST_CORE);
  if ([folded, ...cores].some((word) => commonest.has(word) || listed.has(word))) return true;
  return /^(.{1,6}?)\1+.{0,5}$/su.test(folded) || WALKS.some((walk) => walk.includes(folded));
}

/** What is put behind, or around, a word to make it a password. */
const AROUND = [/[^\p{L}]+$/u, /[^\p{L}\p{N}]+$/u, /^[^\p{L}]+|[^\p{L}]+$/gu];
const SHORTEST_CORE = 4;

const walk = (text: string): readonly string[] => [text.repeat(8), [...text].reverse().join('').repeat(8)];
const WALKS = ['1234567890', '0123456789', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '1qaz2wsx3edc4rfv5tgb', 'qwertyuiopasdfghjklzxcvbnm'].flatMap(walk);

/** Little else than the person's own words: what remains without them is shorter than half of the least. */
function isPersonal(folded: string, own: readonly string[]): boolean {
  const words = own.flatMap((text) => text.normalize('NFKC').toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length >= 4);
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), folded);
  return rest.length < SHORTEST_PASSWORD / 2 && rest !== folded;
}
