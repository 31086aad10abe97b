import type { Folded } from '../fold';
import type { StandardNumber } from '../model';
import { after, faultAt, take, type Grammar, type Reading, type Scope } from '../reading';
import { designation } from '../render';
import { looksLikeYear, readYear } from '../years';

const SERIAL = /CNS[ -]{0,3}(\d{1,200})(?![A-Z\d])/y;
const PART = / ?之 ?(\d{1,4})(?!\d)|-(\d{1,4})(?!\d)/y;
const IN_WORDS = /CNS ?[總总総][號号] ?[:]? ?(\d{1,6})/y;
const CLASS = /(?: ?, ?| |-)(?:\(?[類类][號号] ?[:]? ?)?([A-Z]) ?(\d{4,5}(?:-\d{1,3}){0,3})(?![A-Z\d]|-\d)\)?/y;
const CLAUSE = /[ ,]{0,2}第 ?[\d.]{1,12} ?[節节條条章款點点](?: ?「[^「」]{0,60}」)?(?= ?\()/y;
const ROC_YEAR = / ?(?:\( ?(?:中華民國|民國)? ?|: ?(?=\d{2,3} ?年 ?版))(\d{2,3}) ?年 ?版? ?\)?/y;
const ROC_ERA = 1911;
const YEAR_IN_BRACKETS = / ?\( ?(\d{4}) ?(?:年 ?)?版? ?\)/y;
const YEAR_AFTER_COLON = / ?: ?(\d{4})(?!\d)(?: ?年 ?版)?/y;
const BARE_YEAR = /: ?(\d{1,3}|\d{5,200})(?!\d)/y;
const ALL_PARTS = / ?\( ?(?:ALL PARTS|所有部分|所有部份|全部) ?\)/y;

/**
 * 中華民國國家標準 in its three forms: serial (`CNS 15364`), serial and class (`CNS 206, N5002`), number of the international
 * standard (`CNS 60335-1`). Years are AD after a colon, in brackets or as a last hyphen of four digits, or ROC with 年版
 * (ROC + 1911); three digits without 年版 are left to a person.
 */
export const readCns: Grammar = (text, at, scope) => {
  const words = take(IN_WORDS, text.upper, at);
  if (words) return faultAt('NUMBER_CLASS_ONLY', at, after(words), { hint: `CNS ${words[1] ?? ''}` });
  const serial = take(SERIAL, text.upper, at);
  if (!serial) return scope.whole && take(/CNS ?$/y, text.upper, at) ? faultAt('NUMBER_SERIAL_MISSING', at + 3, at + 3) : null;
  const digits = serial[1] ?? '';
  if (digits.length > 6) return faultAt('NUMBER_DAMAGED', at, after(serial));
  const { parts, year, end } = readParts(text, after(serial));
  const base: StandardNumber = {
    system: 'CNS',
    side: 'taiwan',
    issuer: 'CNS',
    serial: digits,
    ...(parts.length > 0 ? { part: parts.join('-') } : {}),
    amendments: [],
    consolidated: false,
    allParts: false,
  };
  const all = take(ALL_PARTS, text.upper, end);
  if (all) return { number: { ...base, allParts: true }, end: after(all), notes: [] };
  if (year !== undefined) return withClass(text, { ...base, year }, end, scope);
  return readEdition(text, base, end, scope);
};

function readParts(text: Folded, at: number): { parts: string[]; year?: number; end: number } {
  const parts: string[] = [];
  let end = at;
  while (parts.length < 4) {
    const match = take(PART, text.upper, end);
    if (!match) break;
    const part = match[1] ?? match[2] ?? '';
    if (match[2] !== undefined && looksLikeYear(part) && !take(YEAR_AFTER_COLON, text.upper, after(match))) {
      return { parts, year: Number(part), end: after(match) };
    }
    parts.push(part);
    end = after(match);
  }
  return { parts, end };
}

function readEdition(text: Folded, base: StandardNumber, at: number, scope: Scope): Reading {
  const clause = take(CLAUSE, text.upper, at);
  const from = clause ? after(clause) : at;
  const roc = take(ROC_YEAR, text.upper, from);
  const printed = roc ?? take(YEAR_IN_BRACKETS, text.upper, from) ?? take(YEAR_AFTER_COLON, text.upper, at);
  if (printed) {
    const digits = printed[1] ?? '';
    const rocYear = Number(digits);
    const year = readYear(roc ? String(rocYear + ROC_ERA) : digits, scope.latestYear);
    if ('code' in year) return faultAt(year.code, text.upper.indexOf(digits, printed.index), after(printed));
    return withClass(text, { ...base, year: year.year, ...(roc ? { rocYear } : {}) }, after(printed), scope);
  }
  const bare = take(BARE_YEAR, text.upper, at);
  if (bare && text.upper[at + 1] !== ' ') {
    const year = Number(bare[1]) + ROC_ERA;
    return faultAt('NUMBER_YEAR_AMBIGUOUS', at + 1, after(bare), year <= scope.latestYear ? { readings: [designation({ ...base, year })] } : {});
  }
  return withClass(text, base, at, scope);
}

function withClass(text: Folded, number: StandardNumber, at: number, scope: Scope): Reading {
  const match = number.classNumber === undefined ? take(CLASS, text.upper, at) : null;
  if (!match) return { number, end: at, notes: [] };
  const classed = { ...number, classNumber: `${match[1] ?? ''}${match[2] ?? ''}` };
  return number.year === undefined ? readEdition(text, classed, after(match), scope) : { number: classed, end: after(match), notes: [] };
}
