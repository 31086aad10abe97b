import type { Folded } from '../fold';
import type { Amendment, StandardNumber } from '../model';
import { after, take } from '../reading';

const MERGED = / ?\+ ?(AMDT?|AMENDMENT|A|COR|AC)\.? ?(\d{1,2})(?: ?: ?(\d{4})(?!\d))?(?![A-Z\d])/y;
const DOCUMENT =
  /(?: ?\/ ?| (?=(?:AMD|COR|ISH|AMENDMENT) ?\d{1,2}:\d{4}))(?:(PWI|NWIP|NP|AWI|WD|CDV|CD|FDIS|DIS|PRF) ?)?(FPD|PD|FD|F|D)?(AMENDMENT|AMD|AM|CORRIGENDUM|COR|ADDENDUM|ADD|ISH|FRAG|SUPPL|SUP|A(?=\d))\.? ?([A-Z]?\d{1,3}(?:\.\d{1,2})?)(?![A-Z\d])(?: ?: ?(\d{4})(?:-\d\d)?(?!\d))?/y;
const MARK = / ?(RLV|CMV|PRV|EXV|CSV|SER|DB)(?![A-Z\d])/y;
const EDITION = / ?,? ED(?:ITION)?(?![A-Z])\.? ?(\d{1,3})?(?:\.\d)?(?!\d)/y;
const LANGUAGE = / ?\(((?:E|F|R|S|A|D|EN|FR|RU|ES|AR|DE|ZH|OTHER)(?:[,/ ]{1,2}(?:E|F|R|S|A|D|EN|FR|RU|ES|AR|DE|ZH|OTHER)){0,5})\)/y;
const ALL_PARTS = / ?\( ?(?:ALL PARTS|TOUTES LES PARTIES|所有部分|所有部份|全部) ?\)/y;

const KINDS: Readonly<Record<string, Amendment['kind']>> = {
  AMENDMENT: 'AMD', AMDT: 'AMD', AMD: 'AMD', AM: 'AMD', A: 'AMD', CORRIGENDUM: 'COR', COR: 'COR', AC: 'COR',
  ADDENDUM: 'ADD', ADD: 'ADD', ISH: 'ISH', FRAG: 'FRAG', SUPPL: 'SUP', SUP: 'SUP',
};
const LABEL = /^(?:(?:PWI|NP|AWI|WD|CDV|CD|FDIS|DIS|PRF) )?(?:FPD|PD|FD|D)?(?:Amd|AMD|AM|Cor|COR|Add|ADD|ISH|FRAG|Suppl|SUP) ?$/;

/**
 * What follows the year of an international number, in any order: incorporated amendments (`+A1:2006`, `+AMD1:2006 CSV`),
 * amendment documents (`/Amd 1:2024`, `/AMD1:2012/COR1:2013`), marks (`RLV`, `EXV`), editions, languages, (all parts).
 */
export function readMarks(text: Folded, at: number, base: StandardNumber): Readonly<{ number: StandardNumber; end: number }> {
  const amendments = [...base.amendments];
  const suffixes: string[] = [];
  let { allParts, consolidated } = base;
  let end = at;
  for (let steps = 0; steps < 20; steps++) {
    const merged = take(MERGED, text.upper, end);
    const document = merged ? null : take(DOCUMENT, text.upper, end);
    const mark = take(MARK, text.upper, end);
    const edition = take(EDITION, text.upper, end);
    const language = take(LANGUAGE, text.upper, end);
    const all = take(ALL_PARTS, text.upper, end);
    const found = merged ?? document ?? mark ?? edition ?? language ?? all;
    if (!found) break;
    if (merged) amendments.push({ kind: KINDS[merged[1] ?? ''] ?? 'AMD', number: plain(merged[2]), ...yearOf(merged[3]), incorporated: true });
    else if (document) amendments.push(documentOf(document, text.cased, amendments));
    else if (mark?.[1] === 'CSV') {
      if (amendments.length === 0) suffixes.push('CSV');
    } else if (mark) suffixes.push(mark[1] ?? '');
    else if (edition) {
      if (edition[1]) suffixes.push(`ED${edition[1]}`);
    } else if (language) suffixes.push(text.cased.slice(end, after(language)).trim());
    else allParts = true;
    if (merged) consolidated = true;
    end = after(found);
  }
  const suffix = suffixes.join(' ');
  return { number: { ...base, amendments: nest(amendments), consolidated, allParts, ...(suffix ? { suffix } : {}) }, end };
}

const plain = (digits = ''): string => digits.replace(/^0+(?=\d)/, '');
const yearOf = (digits: string | undefined): { year?: number } => (digits === undefined ? {} : { year: Number(digits) });

function documentOf(match: RegExpExecArray, cased: string, before: readonly Amendment[]): Amendment {
  const [, word, prefix, name = '', number = '', digits] = match;
  const kind = KINDS[name] ?? 'AMD';
  const stage = prefix === 'F' ? 'FD' : prefix === 'PD' && kind === 'COR' ? 'CD' : (prefix ?? (word === 'NWIP' ? 'NP' : word));
  const text = cased.slice(match.index, after(match));
  const start = text.search(/[A-Za-z]/);
  const printed = text.slice(start, text.indexOf(number, start + 1)).replace(/\. ?$/, ' ');
  const full = prefix === 'F' ? `FD${printed.slice(1)}` : printed;
  const label = LABEL.test(full) && !(prefix === 'PD' && kind === 'COR') ? full : undefined;
  const previous = before.at(-1);
  const of = previous && !previous.incorporated && kind !== 'AMD' && kind !== 'ADD' ? { of: previous } : {};
  return { kind, number: plain(number), ...yearOf(digits), ...(stage ? { stage } : {}), ...(label ? { label } : {}), ...of };
}

/** An amendment that another one names with `of` is told by that one alone. */
const nest = (amendments: readonly Amendment[]): readonly Amendment[] => amendments.filter((each, index) => amendments[index + 1]?.of !== each);
