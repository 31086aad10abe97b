import { INDUSTRY_CODES, LATER_CODES } from '../tables/industry-codes';
import { after, faultAt, take, type Grammar } from '../reading';
import { mainland, readTail } from './national-tail';

const CODES: ReadonlySet<string> = new Set([...INDUSTRY_CODES, ...LATER_CODES].map(({ code }) => code).filter((code) => !/^GB(?:[/Zn]|$)/.test(code)));
const WORD = /[A-Z]{2,4}/y;
const NATURE = /(?: ?[/-] ?([TZ])|(T)(?= ?\d)| ([TZ])(?= ?\d))(?![A-Z])/y;
const SERIAL = /[ -]{0,3}([A-Z]?\d{1,6}[A-Z]?)((?:\.\d{1,4}[A-Z]?){0,2})(?![A-Z\d]|\.\d)/y;

/** 行业标准 and national documents outside GB: SJ/T, QC/T, DB/T (earthquakes), JGJ, JJF, GJB … after the tables of codes. */
export const readIndustry: Grammar = (text, at, scope) => {
  const word = take(WORD, text.upper, at);
  if (!word) return null;
  const glued = word[0].endsWith('T') && CODES.has(word[0].slice(0, -1)) && !CODES.has(word[0]);
  const code = glued ? word[0].slice(0, -1) : word[0];
  if (!CODES.has(code)) return unknownCode(text.upper, at);
  const nature = take(NATURE, text.upper, at + code.length);
  if (!nature && code === 'DB') return null;
  const start = nature ? after(nature) : at + code.length;
  const serial = take(SERIAL, text.upper, start);
  if (!serial) return nature && scope.whole ? faultAt('NUMBER_SERIAL_MISSING', start, start) : null;
  if (/^(?: -|- )/.test(serial[0])) return nature ? faultAt('NUMBER_SERIAL_MISSING', start, after(serial)) : null;
  const letter = nature?.[1] ?? nature?.[2] ?? nature?.[3];
  const [, own = '', dotted = ''] = serial;
  const reading = readTail(text, after(serial), mainland('IND', code, letter, own, dotted.slice(1)), at, scope);
  const certain = nature?.[1] !== undefined || scope.whole || ('number' in reading && reading.number.year !== undefined);
  return certain ? reading : null;
};

const UNKNOWN = /[A-Z]{2,5}\/[TZ] ?\d{1,6}(?:\.\d{1,4})?-\d{4}(?!\d)/y;

function unknownCode(upper: string, at: number): ReturnType<Grammar> {
  const unknown = take(UNKNOWN, upper, at);
  return unknown && faultAt('NUMBER_UNKNOWN_PREFIX', at, after(unknown));
}
