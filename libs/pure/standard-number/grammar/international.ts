import type { Folded } from '../fold';
import type { NumberFault, StandardNumber } from '../model';
import { after, faultAt, take, type Grammar, type Reading, type Scope } from '../reading';
import { raisedSerial } from '../raised-serial';
import { designation } from '../render';
import { looksLikeYear, readYear } from '../years';
import { readDirectives } from './directives';
import { readHead } from './international-head';
import { readMarks } from './international-marks';

const SERIAL = /[ -]{0,3}(?:PUB(?:L|LICATION)?S?\.? ?)?(\d{1,200})([A-Z]{1,2}(?![A-Z\d]))?(?![A-Z\d])/y;
const CHAPTER = / ?\((\d{3})\)/y;
const PART = /-(\d{1,5}(?:[A-Z]{1,3})?|[A-Z]\d{0,2}|ZHS|DB|BD|CGMES|SP\d|TW\d{4})(?![A-Z\d])/y;
const SHEET = /\/(\d{1,2})(?=: ?\d{4})/y;
const SHEET_AT_END = /\/(\d{1,2})$/y;
const ROUND = /\.(\d{1,2})(?![\d.]\d|\d)/y;
const SHOP = / ?AMD\. ?(\d{1,2})(?= ED)/y;
const SHOP_EDITION = / ED\.? ?\d{1,2}(?:\.\d)? (?:EN|FR|B)(?= ?: ?\d{4})/y;
const YEAR = / ?: ?(\d{4})(?:-\d{2}(?!\d)(?:-\d{2}(?!\d))?)?(?!\d)/y;
const SHORT_YEAR = /:(\d{1,3}|\d{5,200})(?!\d)/y;
const YEAR_IN_BRACKETS = / ?\((\d{4})\)/y;
const SPLIT_SERIAL = /(?: \d{1,5}){1,4}(?:-\d{1,5}){0,3}: ?\d{4}(?!\d)/y;
/** ISO 10303 numbers its parts up into the 1900s: a last hyphen of four digits is no year there. */
const PARTS_LIKE_YEARS: ReadonlySet<string> = new Set(['10303']);

/**
 * ISO, IEC, ISO/IEC, CISPR, IWA and their joint documents: types (TR, TS, PAS, Guide, ISP, SRD, R …), draft stages, parts,
 * year, amendments and corrigenda, consolidated prints, directives. French CEI is read as IEC; `ISO9001-2015` has a year.
 */
export const readInternational: Grammar = (text, at, scope) => {
  const directives = readDirectives(text, at);
  if (directives) return directives;
  const head = readHead(text.upper, at);
  if (!head) return null;
  const serial = take(SERIAL, text.upper, head.end);
  if (!serial) return scope.whole && text.upper.length === head.end ? faultAt('NUMBER_SERIAL_MISSING', head.end, head.end) : null;
  const [printed, digits = '', letters = ''] = serial;
  if (/^ -|^- /.test(printed)) return null;
  if (digits.length > (head.issuer.startsWith('IECQ') ? 6 : 5)) return faultAt('NUMBER_DAMAGED', at, after(serial));
  const body = readBody(text.upper, after(serial), digits, { draft: head.stage !== undefined, whole: scope.whole });
  const base: StandardNumber = {
    system: 'INTL',
    side: 'international',
    issuer: head.issuer,
    ...(head.type ? { type: head.type } : {}),
    ...(head.stage ? { stage: head.stage } : {}),
    serial: digits + letters,
    ...(body.parts.length > 0 ? { part: body.parts.join('-') + body.sheet } : body.sheet ? { part: body.sheet } : {}),
    ...((head.round ?? body.round) ? { round: head.round ?? body.round } : {}),
    amendments: [],
    consolidated: false,
    allParts: false,
  };
  return readYearAndMarks(text, { at, base, body, pub: /PUB/.test(printed) }, scope);
};

type Body = Readonly<{ parts: readonly string[]; sheet: string; round?: string; year?: string; end: number }>;

function readBody(upper: string, at: number, serial: string, { draft, whole }: Readonly<{ draft: boolean; whole: boolean }>): Body {
  const parts: string[] = [];
  let end = at;
  const chapter = serial === '60050' || serial === '50' ? take(CHAPTER, upper, end) : null;
  if (chapter) {
    parts.push(chapter[1] ?? '');
    end = after(chapter);
  }
  while (parts.length < 5) {
    const match = take(PART, upper, end);
    if (!match) break;
    const part = match[1] ?? '';
    const isYear = looksLikeYear(part) && !PARTS_LIKE_YEARS.has(serial) && !take(YEAR, upper, after(match)) && !take(PART, upper, after(match));
    if (isYear && !draft) return { parts, sheet: '', year: part, end: after(match) };
    parts.push(part);
    end = after(match);
  }
  const sheet = take(SHEET, upper, end) ?? (whole ? take(SHEET_AT_END, upper, end) : null);
  if (sheet) return { parts, sheet: `/${sheet[1] ?? ''}`, end: after(sheet) };
  const dot = take(ROUND, upper, end);
  if (!dot) return { parts, sheet: '', end };
  const digits = dot[1] ?? '';
  const dotForHyphen = !draft && parts.length === 0 && take(YEAR, upper, after(dot)) !== null;
  return dotForHyphen ? { parts: [digits], sheet: '', end: after(dot) } : { parts, sheet: '', round: digits, end: after(dot) };
}

type Begun = Readonly<{ at: number; base: StandardNumber; body: Body; pub: boolean }>;

function readYearAndMarks(text: Folded, { at, base, body, pub }: Begun, scope: Scope): Reading {
  const shop = take(SHOP, text.upper, body.end);
  const edition = take(SHOP_EDITION, text.upper, shop ? after(shop) : body.end);
  const from = edition ? after(edition) : body.end;
  const printed = body.year === undefined ? (take(YEAR, text.upper, from) ?? take(YEAR_IN_BRACKETS, text.upper, from)) : null;
  const short = !printed && body.year === undefined ? take(SHORT_YEAR, text.upper, from) : null;
  const digits = body.year ?? printed?.[1] ?? short?.[1];
  if (digits === undefined) {
    const split = take(SPLIT_SERIAL, text.upper, from);
    if (split) return faultAt('NUMBER_DAMAGED', at, after(split));
    return finish(readMarks(text, body.end, base), at, pub);
  }
  const year = readYear(digits, scope.latestYear);
  const end = printed ? after(printed) : short ? after(short) : body.end;
  if ('code' in year) {
    const readings = year.readings?.map((each) => designation({ ...base, year: each }));
    return faultAt(year.code, text.upper.lastIndexOf(digits, end), end, readings ? { readings } : {});
  }
  if (shop && edition) {
    const amendment = { kind: 'AMD', number: shop[1] ?? '', year: year.year } as const;
    return finish(readMarks(text, end, { ...base, amendments: [amendment] }), at, pub);
  }
  return finish(readMarks(text, end, { ...base, year: year.year }), at, pub || year.legacy);
}

function finish({ number, end }: Readonly<{ number: StandardNumber; end: number }>, at: number, legacy: boolean): Reading {
  const raised = raisedSerial(number);
  const notes: NumberFault[] = [];
  if (raised !== number.serial) notes.push({ code: 'NUMBER_LEGACY_FORM', at, hint: designation({ ...number, serial: raised }) });
  else if (legacy) notes.push({ code: 'NUMBER_LEGACY_FORM', at, hint: designation(number) });
  return { number, end, notes };
}
