import { fold } from '@pure/han';

const AROUND = /^(?:第|§|附录|附件|annex|appendix|clause|article)\s*|\s*[章节条款]$/g;

/** What two spellings of one clause number have in common: '附錄A', 'Annex A' and 'A'; '第5條' and '5'. */
export function clauseKey(number: string): string {
  const folded = fold(number).replace(AROUND, '').trim();
  return folded === '' ? fold(number) : folded;
}

/** Keys under which the clause that a text names may be recorded: as it stands, then without what follows the number ('5.2.7 b)' is in 5.2.7). */
export function clauseKeysOf(text: string): readonly string[] {
  const key = clauseKey(text);
  const [first = key] = key.split(' ');
  return first === key ? [key] : [key, first];
}

/** Keys of the clauses that a number lies under, nearest first: 5.3.2 under 5.3, then 5; A.2 under A. */
export function keysAbove(key: string): readonly string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_, at) => parts.slice(0, parts.length - 1 - at).join('.'));
}

/** Whether the number itself is that of an annex: 附录A, Annex B, A.2. */
export const isAnnexNumber = (number: string): boolean => /^(?:附录|附件|annex|appendix)/.test(fold(number)) || /^[a-z](?:\.\d|$)/.test(clauseKey(number));

/** Order of reading of two keys of one level: numbers by their value, those of characters by their place. */
export function compareKeys(a: string, b: string): number {
  const [one, two] = [piecesOf(a), piecesOf(b)];
  for (let at = 0; at < Math.max(one.length, two.length); at++) {
    const by = comparePieces(one[at], two[at]);
    if (by !== 0) return by;
  }
  return 0;
}

const piecesOf = (key: string): readonly string[] => key.match(/\d+|[一二三四五六七八九十百]+|[^\d\s.一二三四五六七八九十百]+/g) ?? [];

function comparePieces(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const [one, two] = [valueOf(a), valueOf(b)];
  if (one !== null && two !== null) return one - two;
  if (one !== null || two !== null) return one !== null ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function valueOf(piece: string): number | null {
  if (/^\d/.test(piece)) return Number(piece);
  return HAN.test(piece) ? hanValue(piece) : null;
}

const DIGITS = '〇一二三四五六七八九';
const HAN = /^[一二三四五六七八九十百]+$/;

/** 十二 is 12, 三十 is 30, 百零 is not written here: clauses beyond 999 do not occur. */
function hanValue(text: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of text) {
    const unit = sign === '十' ? 10 : sign === '百' ? 100 : 0;
    if (unit === 0) digit = DIGITS.indexOf(sign);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}
