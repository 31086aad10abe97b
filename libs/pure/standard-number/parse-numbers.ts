import { fold, type Folded } from './fold';
import { readClassOnly } from './grammar/class-only';
import { readCns } from './grammar/cns';
import { readEnterprise } from './grammar/enterprise';
import { readGb } from './grammar/gb';
import { readGroup } from './grammar/group';
import { readIndustry } from './grammar/industry';
import { readInternational } from './grammar/international';
import { readLocal } from './grammar/local';
import { readOther } from './grammar/other';
import type { FoundNumber, NumberFault, Parsed } from './model';
import { after, faultAt, take, type Grammar, type Reading, type Scope } from './reading';
import { designation } from './render';
import { LATEST_YEAR } from './years';

/** In order: the first that reads a place keeps it. A new issuer is one more line here. */
const GRAMMARS: readonly Grammar[] = [
  readGb,
  readLocal,
  readIndustry,
  readGroup,
  readEnterprise,
  readCns,
  readInternational,
  readOther,
  readClassOnly,
];

/** Longest unbroken print that can be a number. */
export const LONGEST_NUMBER = 200;

const RUN = /[A-Z0-9./:+-]+/y;
const WORD = /[A-Z0-9]+/y;
const BODY = /(?:GB|DB|CNS|ISO|IEC|CISPR|[A-Z]{2,4}\/[TZ]|[TQ]\/)/y;
const RANGE = / ?(?:~ ?(?:[A-Z/]{1,8} ?)?|[至到] ?(?:[A-Z/]{1,8} ?)?(?=\d{1,6}[.-]\d))\d{1,6}(?:[.-]\d{1,5}){0,3}(?:[-:]\d{4})?/y;

/**
 * Every standard number of a text, in order, with its place in UTF-16 code units of that text (`raw` is exactly the slice),
 * and what looked like a number but could not be read. Time is linear in the length; no input throws. Years beyond
 * `latestYear` are refused: the caller who knows today may pass its year, the default is 2100.
 */
export function parseNumbers(text: string, latestYear: number = LATEST_YEAR): Parsed {
  return scan(text, { whole: false, latestYear });
}

export function scan(text: string, scope: Scope): Parsed {
  const folded = fold(text);
  const items: FoundNumber[] = [];
  const errors: NumberFault[] = [];
  let last = 0;
  for (let at = 0; at < folded.upper.length; ) {
    if (!begins(folded.upper, at, last)) {
      at++;
      continue;
    }
    const reading = tooLong(folded, at) ?? readAt(folded, at, last, scope);
    if (!reading) {
      const word = take(WORD, folded.upper, at);
      at = word ? after(word) : at + 1;
      continue;
    }
    if ('fault' in reading) errors.push(placed(reading.fault, folded));
    else items.push(found(text, folded, at, reading));
    last = Math.max(reading.end, at + 1);
    at = last;
  }
  return { items, errors };
}

/** A number begins with a letter or with 国家标准 or 总号, not inside a word. */
function begins(upper: string, at: number, last: number): boolean {
  const first = upper.charCodeAt(at);
  if (!isLetter(first) && !(first >= 0x56fd && '国國总總'.includes(upper.charAt(at)))) return false;
  if (at === last) return true;
  const before = upper.charCodeAt(at - 1);
  return !isSign(before === STOP || before === AT ? upper.charCodeAt(at - 2) : before);
}

const [STOP, AT] = ['.'.charCodeAt(0), '@'.charCodeAt(0)] as const;
const isLetter = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isSign = (unit: number): boolean => isLetter(unit) || (unit >= 0x30 && unit <= 0x39);

function tooLong({ upper }: Folded, at: number): Reading | null {
  const run = take(RUN, upper, at);
  if (!run || run[0].length <= LONGEST_NUMBER) return null;
  return take(BODY, upper, at) ? faultAt('NUMBER_TOO_LONG', at, after(run)) : null;
}

function readAt(text: Folded, at: number, last: number, scope: Scope): Reading | null {
  for (const grammar of GRAMMARS) {
    const reading = grammar(text, at, scope);
    if (!reading) continue;
    if (!('fault' in reading) && !scope.whole && isMemorySize(text.upper, at, last, reading)) return null;
    const range = take(RANGE, text.upper, reading.end);
    return range ? faultAt('NUMBER_IS_RANGE', at, after(range)) : reading;
  }
  return null;
}

/** `8 GB 2400 MHz`: digits before GB and no year behind it are no standard. */
function isMemorySize(upper: string, at: number, last: number, reading: Exclude<Reading, { fault: unknown }>): boolean {
  const { issuer, nature, year } = reading.number;
  const bare = issuer === 'GB' && nature === undefined && year === undefined;
  return bare && /\d ?$/.test(upper.slice(Math.max(last, at - 2), at));
}

function found(text: string, folded: Folded, at: number, { number, end, notes }: Exclude<Reading, { fault: unknown }>): FoundNumber {
  const [from, to] = [folded.start(at), folded.end(end)];
  const spaced = to - from - (end - at) >= 6;
  const damaged: NumberFault[] = spaced ? [{ code: 'NUMBER_DAMAGED', at: from, hint: designation(number) }] : [];
  return { raw: text.slice(from, to), start: from, end: to, number, notes: [...notes.map((note) => placed(note, folded)), ...damaged] };
}

const placed = (fault: NumberFault, folded: Folded): NumberFault => ({ ...fault, at: folded.start(fault.at) });
