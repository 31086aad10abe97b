/**
 * A copy of the text on which the grammars match: one width, one dash, one slash, one space, no invisible characters.
 * `upper` and `cased` have the same length; `start(i)` and `end(i)` lead back to UTF-16 code units of the original.
 */
export type Folded = Readonly<{ cased: string; upper: string; start(index: number): number; end(index: number): number }>;

const CLASSES: Readonly<Record<string, string>> = {
  '-': '‐‑‒–—―−─━﹘﹣_',
  '/': '∕⁄╱',
  '.': '·・‧•',
  ':': '﹕∶',
  '~': '〜∼',
  ' ': '\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000',
  '': '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff',
};

const code = (character: string): number => character.charCodeAt(0);
/** In the table: no letter at all. A text may hold U+0001 itself, which stays. */
const NOTHING = 1;
const [HYPHEN, STOP, SPACE, ONE, IDEOGRAPHIC_STOP] = [code('-'), code('.'), code(' '), code('一'), code('。')] as const;
const [UNDERSCORE, TILDE] = [code('_'), code('~')] as const;
/** So many tokens of one letter or digit make a letter-spaced text. */
const LETTER_SPACED = 6;
const DIGIT = 1;
const LETTER = 2;
const JOINT = 4;

/** What each code unit is on the copy, and of each unit of the copy what it is. */
const plainOf = plainUnits();
const kindOf = kinds();

function plainUnits(): Uint16Array {
  const plain = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [to, odd] of Object.entries(CLASSES)) for (const character of odd) plain[code(character)] = to === '' ? NOTHING : code(to);
  for (let unit = 0xff01; unit <= 0xff5e; unit++) plain[unit] = plain[unit - 0xfee0] ?? unit;
  return plain;
}

function kinds(): Uint8Array {
  const kind = new Uint8Array(0x10000);
  for (let digit = code('0'); digit <= code('9'); digit++) kind[digit] = DIGIT;
  for (let letter = 0; letter < 26; letter++) kind[code('A') + letter] = kind[code('a') + letter] = LETTER;
  for (const joint of '-./:') kind[code(joint)] = JOINT;
  return kind;
}

const isDigit = (unit: number | undefined): boolean => kindOf[unit ?? 0] === DIGIT;

type Cells = Readonly<{ units: Uint16Array; origins: Int32Array }>;

/** Folds one text; time and space are linear in its length, and no input makes it throw. */
export function fold(text: string): Folded {
  return isPlain(text) ? unchanged(text) : folded(text);
}

/** ASCII that stays as it is: no underscore, no two hyphens together, too few spaces for a letter-spaced text. */
function isPlain(text: string): boolean {
  let spaces = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < SPACE || unit > TILDE || unit === UNDERSCORE) return false;
    if (unit === HYPHEN && text.charCodeAt(index + 1) === HYPHEN) return false;
    if (unit === SPACE && ++spaces === LETTER_SPACED - 1) return false;
  }
  return true;
}

const unchanged = (text: string): Folded => ({
  cased: text,
  upper: text.toUpperCase(),
  start: (at) => Math.min(at, text.length),
  end: (at) => Math.min(at, text.length),
});

function folded(text: string): Folded {
  const units = new Uint16Array(text.length);
  const origins = new Int32Array(text.length);
  let size = 0;
  for (let index = 0; index < text.length; index++) {
    const raw = text.charCodeAt(index);
    let unit = plainOf[raw] as number;
    if (unit === NOTHING && raw !== NOTHING) continue;
    if ((unit === ONE || unit === IDEOGRAPHIC_STOP) && size > 0 && isDigit(units[size - 1]) && isDigit(plainOf[text.charCodeAt(index + 1)])) unit = unit === ONE ? HYPHEN : STOP;
    if (unit === HYPHEN && size > 0 && units[size - 1] === HYPHEN && origins[size - 1] === index - 1) origins[size - 1] = index;
    else {
      units[size] = unit;
      origins[size++] = index;
    }
  }
  return indexed(closeSpacing({ units: units.subarray(0, size), origins: origins.subarray(0, size) }), text);
}

/** A letter-spaced text layer (`1 6 8 8 6 . 5`) loses its spaces: six tokens or more, each with at most one letter or digit. */
function closeSpacing(cells: Cells): Cells {
  const { units } = cells;
  const drop: number[] = [];
  let run: number[] = [];
  let [tokens, length, signs] = [0, 0, 0];
  const close = (spaces: number): void => {
    if (tokens >= LETTER_SPACED) for (let at = 0; at < spaces; at++) drop.push(run[at] as number);
    if (run.length > 0) run = [];
    tokens = 0;
  };
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at];
    if (unit !== undefined && unit !== SPACE) {
      length++;
      const kind = kindOf[unit];
      if (kind === 0) signs = 9;
      else if (kind !== JOINT) signs++;
      continue;
    }
    if (length >= 1 && length <= 2 && signs <= 1) tokens++;
    else close(run.length - 1);
    [length, signs] = [0, 0];
    if (unit === SPACE && tokens > 0) run.push(at);
  }
  close(run.length);
  return drop.length === 0 ? cells : without(cells, drop);
}

/** Without the cells of these places, which ascend. */
function without({ units, origins }: Cells, drop: readonly number[]): Cells {
  let next = 0;
  const kept = (_: number, at: number): boolean => at !== drop[next] || !++next;
  const left = units.filter(kept);
  next = 0;
  return { units: left, origins: origins.filter(kept) };
}

function indexed({ units, origins }: Cells, text: string): Folded {
  const cased = same(units, text) ? text : textOf(units);
  return {
    cased,
    upper: upperOf(units, cased),
    start: (at) => origins[at] ?? text.length,
    end: (at) => (at === 0 ? 0 : (origins[at - 1] ?? text.length - 1) + 1),
  };
}

function same(units: Uint16Array, text: string): boolean {
  if (units.length !== text.length) return false;
  for (let at = 0; at < units.length; at++) if (units[at] !== text.charCodeAt(at)) return false;
  return true;
}

function upperOf(units: Uint16Array, cased: string): string {
  if (!/[a-z]/.test(cased)) return cased;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as number;
    if (unit >= 0x61 && unit <= 0x7a) units[at] = unit - 0x20;
  }
  return textOf(units);
}

const decoder = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true });
const CHUNK = 0x2000;

/** The text of code units; half surrogate pairs, which a decoder refuses, take the slower way. */
function textOf(units: Uint16Array): string {
  if (units.length < 64) return String.fromCharCode(...units);
  try {
    return decoder.decode(units);
  } catch {
    const parts: string[] = [];
    for (let from = 0; from < units.length; from += CHUNK) parts.push(String.fromCharCode(...units.subarray(from, from + CHUNK)));
    return parts.join('');
  }
}
