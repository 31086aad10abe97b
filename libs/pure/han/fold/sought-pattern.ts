import { fold } from './fold';

/** Signs that mean something in a regular expression of PostgreSQL, in and outside of brackets. */
const MEANT = /[[\]\\^$.|?*+(){}-]/;
const PLANE = 0x10000;
const [SURROGATES, AFTER] = [0xd800, 0xe000];

let alike: ReadonlyMap<string, string> | null = null;

/** As a regular expression (PostgreSQL, advanced) what is sought, in any script, width and case; null where nothing is. */
export function soughtPattern(words: string): string | null {
  const folded = fold(words).trim();
  if (folded === '') return null;
  const signs = (alike ??= signsAlike());
  return [...folded].map((sign) => (sign === ' ' ? '\\s+' : `[${[sign, ...(signs.get(sign) ?? '')].map(literal).join('')}]`)).join('');
}

const literal = (sign: string): string => (MEANT.test(sign) ? `\\${sign}` : sign);

/** By a folded sign, all that fold to it. */
function signsAlike(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let unit = 1; unit < PLANE; unit = unit === SURROGATES - 1 ? AFTER : unit + 1) {
    const sign = String.fromCharCode(unit);
    const folded = fold(sign);
    if (folded !== sign && folded.length === 1) found.set(folded, (found.get(folded) ?? '') + sign);
  }
  return found;
}
