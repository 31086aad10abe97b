import { checkIdentity } from '@pure/identity-number';
import { parseNumbers } from '@pure/standard-number';
import { matchesOf, merged, type Protected } from './protected';

/** Standard numbers with all their Han parts (102年版, 之1, Q/厦光 …). */
export function standardNumbers(text: string): Protected[] {
  if (!/[A-Za-z\d\uff10-\uff5a]/.test(text)) return [];
  const read = parseNumbers(text).items.map(({ start, end }): Protected => {
    const words = AMENDMENT_IN_WORDS.exec(text.slice(start, end))?.[0] ?? '';
    return { start, end: end - words.length, rule: 'standard-number' };
  });
  return merged(read, matchesOf(text, ENTERPRISE_CODE, 'standard-number'));
}

/** Belongs to the number, but is language: 第1号修改单 is 第1號修改單 on the other side. */
const AMENDMENT_IN_WORDS = /\s*第 ?\d{1,2} ?[号號]修[改正][单單]$/u;

/** An enterprise that writes its code in ideographs, which the grammar does not take: Q/厦光 001-2020. */
const ENTERPRISE_CODE = /(?<![A-Za-z0-9])[QqＱ] ?[/／∕] ?\p{Script=Han}{1,6}[A-Z]{0,4} ?\d{1,6}S?(?:[-–—－.]\d{1,4}){0,3}/gu;

/** Words after which the name of an office begins. */
const BEFORE_OFFICE = '根据|根據|依据|依據|按照|依照|遵照|参照|參照|按|依|和|与|與|及|或|见|見|的|以|从|從|由|在|对|對|等|据|據|废止|廢止|修订|修訂|转发|轉發|印发|印發|通知|文件|文号|文號|称|稱';
const OFFICE = new RegExp(`(?:^|${BEFORE_OFFICE}|[^\\p{Script=Han}])(?=\\p{Script=Han}*$)`, 'gu');
/** 闽人社办〔2025〕141号, 院臺經字第1130012345號 */
const DOCUMENT = /\p{Script=Han}{0,12}(?:[〔［[（(]\d{4}[〕］\]）)] ?第?\d{1,5}(?:-\d{1,3})?[号號]|字第 ?\d{5,12}[号號])/gu;

/** Numbers of official documents, from the office that issued them on. */
export function documentNumbers(text: string): Protected[] {
  if (!/[号號]/.test(text)) return [];
  return Array.from(text.matchAll(DOCUMENT), (match) => {
    const office = /^\p{Script=Han}*/u.exec(match[0])?.[0] ?? '';
    const [last] = [...office.matchAll(OFFICE)].slice(-1);
    const from = last && last[0].length < office.length ? last.index + last[0].length : 0;
    return { start: match.index + from, end: match.index + match[0].length, rule: 'document-number' };
  });
}

const IDENTITY = /(?<![A-Za-z0-9])(?:[0-9A-Z]{18}|\d{8})(?![A-Za-z0-9])/g;

/** Numbers of enterprises and residence permits whose check digit is right. */
export function identityNumbers(text: string): Protected[] {
  return matchesOf(text, IDENTITY, 'identity-number').filter(({ start, end }) => {
    const value = text.slice(start, end);
    return value.length === 8 ? isValid('ubn', value) : isValid('uscc', value) || isValid('residence-permit', value);
  });
}

const isValid = (kind: 'uscc' | 'ubn' | 'residence-permit', value: string): boolean => checkIdentity({ kind, value }).valid;
