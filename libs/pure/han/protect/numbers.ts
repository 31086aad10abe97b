import { checkIdentity } from '@pure/identity-number';
import { placesOfNumbers } from '@pure/standard-number';
import { matchesOf, type Protected } from './protected';

/** Standard numbers with all their Han parts (102年版, 之1, Q/厦光 …). */
export const standardNumbers = (text: string): Protected[] => placesOfNumbers(text).map((place) => ({ ...place, rule: 'standard-number' }));

/** Words after which the name of an office begins, where they do not begin a name themselves (对外…, 和平区, 从化市). */
const BEFORE_OFFICE = /根据|根據|依据|依據|按照|依照|遵照|参照|參照|按|依|和(?!平|田|县|縣)|与|與|及|或|见|見|的|以|从(?!化|江)|從(?!化|江)|由|在|对(?!外)|對(?!外)|等|据|據|废止|廢止|修订|修訂|转发|轉發|印发|印發|通知|文件|文号|文號|称|稱/gu;
/** 〔2025〕141号, 字第1130012345號 */
const YEAR_AND_NUMBER = /[〔［[（(]\d{4}[〕］\]）)] ?第?\d{1,5}(?:-\d{1,3})?[号號]|字第 ?\d{5,12}[号號]/gu;
const LONGEST_OFFICE = 12;
const OFFICE = new RegExp(`\\p{Script=Han}{1,${LONGEST_OFFICE}}$`, 'u');

/** Numbers of official documents, from the office that issued them on: 闽人社办〔2025〕141号, 院臺經字第1130012345號. */
export function documentNumbers(text: string): Protected[] {
  if (!/[号號]/.test(text)) return [];
  let from = 0;
  return Array.from(text.matchAll(YEAR_AND_NUMBER), ({ index, 0: number }) => {
    const start = index - officeBefore(text.slice(Math.max(from, index - 2 * LONGEST_OFFICE), index)).length;
    from = index + number.length;
    return { start, end: from, rule: 'document-number' };
  });
}

function officeBefore(text: string): string {
  const office = OFFICE.exec(text)?.[0] ?? '';
  const [last] = [...office.matchAll(BEFORE_OFFICE)].slice(-1);
  return last ? office.slice(last.index + last[0].length) : office;
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
