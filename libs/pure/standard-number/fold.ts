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

const FOLDS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([plain, odd]) => [...odd].map((character): [string, string] => [character, plain])),
);

const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9';

const isSign = (unit: string): boolean => isDigit(unit) || (unit >= 'A' && unit <= 'Z') || (unit >= 'a' && unit <= 'z');

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80 && unit !== '_' && unit !== '\t') return unit;
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  return FOLDS.get(plain) ?? plain;
}

/** Folds one text; time and space are linear in its length, and no input makes it throw. */
export function fold(text: string): Folded {
  const units: string[] = [];
  const origins: number[] = [];
  for (let index = 0; index < text.length; index++) {
    let unit = foldUnit(text.charAt(index));
    if (unit === '一' || unit === '。') {
      const between = isDigit(units.at(-1)) && isDigit(foldUnit(text.charAt(index + 1)));
      if (between) unit = unit === '一' ? '-' : '.';
    }
    const doubled = unit === '-' && units.at(-1) === '-' && origins.at(-1) === index - 1;
    if (unit === '') continue;
    if (doubled) origins[origins.length - 1] = index;
    else {
      units.push(unit);
      origins.push(index);
    }
  }
  return index(closeSpacing(units, origins), text.length);
}

type Cells = Readonly<{ units: readonly string[]; origins: readonly number[] }>;

/** A letter-spaced text layer (`1 6 8 8 6 . 5`) loses its spaces: six tokens or more, each with at most one letter or digit. */
function closeSpacing(units: readonly string[], origins: readonly number[]): Cells {
  const drop = new Set<number>();
  let run: number[] = [];
  let tokens = 0;
  let length = 0;
  let signs = 0;
  const close = (spaces: readonly number[]): void => {
    if (tokens >= 6) for (const space of spaces) drop.add(space);
    run = [];
    tokens = 0;
  };
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at];
    if (unit !== undefined && unit !== ' ') {
      length++;
      if (isSign(unit)) signs++;
      else if (!'-./:'.includes(unit)) signs = 9;
      continue;
    }
    if (length >= 1 && length <= 2 && signs <= 1) tokens++;
    else close(run.slice(0, -1));
    length = 0;
    signs = 0;
    if (unit === ' ' && tokens > 0) run.push(at);
  }
  close(run);
  if (drop.size === 0) return { units, origins };
  const kept = (_: unknown, at: number): boolean => !drop.has(at);
  return { units: units.filter(kept), origins: origins.filter(kept) };
}

function index({ units, origins }: Cells, length: number): Folded {
  const cased = units.join('');
  const upper = units.map((unit) => (unit >= 'a' && unit <= 'z' ? unit.toUpperCase() : unit)).join('');
  return {
    cased,
    upper,
    start: (at) => origins[at] ?? length,
    end: (at) => (at === 0 ? 0 : (origins[at - 1] ?? length - 1) + 1),
  };
}
