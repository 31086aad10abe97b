import type { Folded } from '../fold';
import type { Amendment, NumberFault, StandardNumber } from '../model';
import { after, faultAt, take, type Reading, type Scope } from '../reading';
import { designation } from '../render';
import { readYear } from '../years';
import { readDual } from './dual';

const RANGE = /-(?!(?:19|20)\d\d\.)(?=\d{1,6}\.\d)\d{1,6}(?:\.\d{1,4}){0,2}(?: ?- ?\d{4}(?!\d))?/y;
const YEAR = /(?:-(\d{1,200})| ?- ?(\d{4})| ?: ?(\d{4}))(?!\d)/y;
const YEAR_IN_BRACKETS = / ?\((\d{4})\)/y;
const YEAR_AFTER_SPACE = / ((?:19|20)\d\d)$/y;
const SPLIT_SERIAL = / \d[\d .]{0,20}-\d{4}(?!\d)/y;
const ALL_PARTS = / ?\( ?(?:ALL PARTS|所有部分|所有部份|全部) ?\)/y;
const AMENDMENT = /(?: ?\/ ?| ?)XG ?(\d{1,2}) ?- ?(\d{4})(?!\d)/y;
const AMENDMENT_IN_WORDS = / ?\(?第 ?(\d{1,2}|[一二三四五]) ?[号號]修改[单單]\)?/y;
const ORDINALS = '一二三四五';

/** The value before its year is read. */
export const mainland = (system: StandardNumber['system'], issuer: string, nature: string | undefined, serial: string, part: string): StandardNumber => ({
  system,
  side: 'mainland',
  issuer,
  ...(nature === 'T' || nature === 'Z' ? { nature } : {}),
  serial,
  ...(part ? { part } : {}),
  amendments: [],
  consolidated: false,
  allParts: false,
});

/** Year, range, all parts, amendments and the adopted number behind the serial of a mainland number. `from` is where the number begins. */
export function readTail(text: Folded, at: number, base: StandardNumber, from: number, scope: Scope): Reading {
  const range = take(RANGE, text.upper, at);
  if (range) return faultAt('NUMBER_IS_RANGE', from, after(range));
  const all = take(ALL_PARTS, text.upper, at);
  if (all) return { number: { ...base, allParts: true }, end: after(all), notes: [] };
  const printed = take(YEAR, text.upper, at) ?? take(YEAR_IN_BRACKETS, text.upper, at) ?? (scope.whole ? take(YEAR_AFTER_SPACE, text.upper, at) : null);
  if (!printed) return undatedReading(text, at, base, from);
  const digits = printed[1] ?? printed[2] ?? printed[3] ?? '';
  const year = readYear(digits, scope.latestYear);
  if ('code' in year) {
    const readings = year.readings?.map((each) => designation({ ...base, year: each }));
    return faultAt(year.code, after(printed) - digits.length, after(printed), readings ? { readings } : {});
  }
  const notes: NumberFault[] = [];
  const dated = { ...base, year: year.year };
  if (year.legacy) notes.push({ code: 'NUMBER_LEGACY_FORM', at: from, hint: designation(dated) });
  return readSupplements(text, after(printed), dated, notes, scope);
}

function undatedReading(text: Folded, at: number, number: StandardNumber, from: number): Reading {
  const split = take(SPLIT_SERIAL, text.upper, at);
  return split ? faultAt('NUMBER_DAMAGED', from, after(split)) : { number, end: at, notes: [] };
}

function readSupplements(text: Folded, at: number, dated: StandardNumber, notes: NumberFault[], scope: Scope): Reading {
  const amendments: Amendment[] = [];
  let end = at;
  for (;;) {
    const match = take(AMENDMENT, text.upper, end) ?? take(AMENDMENT_IN_WORDS, text.upper, end);
    if (!match || amendments.length === 9) break;
    const [, ordinal = '', year] = match;
    const number = ORDINALS.includes(ordinal) ? String(ORDINALS.indexOf(ordinal) + 1) : String(Number(ordinal));
    amendments.push({ kind: 'XG', number, ...(year === undefined ? {} : { year: Number(year) }) });
    end = after(match);
  }
  const number: StandardNumber = { ...dated, amendments };
  const dual = readDual(text, end, scope);
  if (!dual) return { number, end, notes };
  if ('fault' in dual) return { number, end, notes: [...notes, dual.fault] };
  return { number: { ...number, dual: dual.number }, end: dual.end, notes: [...notes, ...dual.notes] };
}
