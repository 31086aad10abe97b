import { ok, refuse, type Result } from '@pure/kernel';
import { fold } from './fold';
import type { NumberFault, StandardNumber } from './model';
import { LONGEST_NUMBER, scan } from './parse-numbers';
import { canonical } from './render';
import { LATEST_YEAR } from './years';

const LABEL = /^[\s"'“”‘’《〈「『【[(]*(?:(?:国家|國家|行业|地方|团体|企业)?(?:标准|標準)(?:编号|編號|号|號)?:? ?)?(?:国标|國標)?[\s"'“”‘’《〈「『【[(]*$/;
const TITLE = '《[^《》]*(?:》|$)|「[^「」]*」';
const DIGITS = '\\d{1,4}(?:\\.\\d{1,4}){0,5}';
const CLAUSE = `第 ?${DIGITS} ?[章节節条條款]|(?:clause|cl\\.|§) ?[A-Z]?${DIGITS}|附[录錄] ?[A-Z]`;
const REMARK = '标准|標準|系列|family|\\((?:edition|revision) not stated\\)';
const REST = new RegExp(`^(?:[\\s"'“”‘’》〉」』】\\])。,;、.]|${TITLE}|${CLAUSE}|${REMARK})*$`, 'i');
const LONGEST_TEXT = 500;

/**
 * Reads a text that is one number, brackets, quotation marks, a label (标准号：), a title in 《》 and a clause apart.
 * Refuses with the code, the place in the text and, where there is one, a hint or the readings to choose from; what is
 * left over besides the number is refused as NUMBER_UNREADABLE where it begins, several numbers as NUMBER_SEVERAL.
 */
export function parseNumber(text: string, latestYear: number = LATEST_YEAR): Result<StandardNumber, NumberFault> {
  if (text.length > LONGEST_TEXT) return refuse({ code: 'NUMBER_TOO_LONG', at: LONGEST_NUMBER });
  const trimmed = text.trimEnd();
  const { items, errors } = scan(trimmed, { whole: true, latestYear });
  const [item, second] = items;
  const [error] = errors;
  const readings = (): string[] => items.map((each) => canonical(each.number));
  if (error) return refuse(item ? { ...error, readings: readings() } : error);
  if (!item) return refuse({ code: 'NUMBER_UNREADABLE', at: text.length - text.trimStart().length });
  if (second) return refuse({ code: 'NUMBER_SEVERAL', at: second.start, readings: readings() });
  if (!fits(LABEL, trimmed.slice(0, item.start))) return refuse({ code: 'NUMBER_UNREADABLE', at: 0, readings: readings() });
  if (!fits(REST, trimmed.slice(item.end))) return refuse({ code: 'NUMBER_UNREADABLE', at: item.end, readings: readings() });
  return ok(item.number);
}

const fits = (pattern: RegExp, text: string): boolean => text === '' || pattern.test(fold(text).cased);
