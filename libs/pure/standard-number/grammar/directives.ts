import type { Folded } from '../fold';
import { after, take, type Reading } from '../reading';

const HEAD = /ISO\/IEC ?(?:(JTC ?\d) ?)?(?:DIRECTIVES?|DIR)(?![A-Z]),?(?: ?PART)?/y;
const WORDS = /(?:,? ?-? ?(?:CONSOLIDATED )?(\d{1,2}|IEC|ISO|JTC ?\d{1,2})(?![A-Z\d]))/y;
const SUPPLEMENT = / (?:SUPPLEMENT|SUP)(?![A-Z])/y;
const YEAR = / ?: ?(\d{4})(?:-\d{2})?(?!\d)/y;
const EDITION = / ED(?:ITION)?\.? (\d{1,3})(?!\d)/y;
const BUNDLE = / ?\+ ?(IEC|ISO|JTC ?\d{1,2}) (?:SUPPLEMENT|SUP)(?![A-Z])(?: ?: ?(\d{4})(?:-\d{2})?(?!\d))?/y;

/** ISO/IEC Directives and their supplements: `ISO/IEC DIR 1:2022`, `ISO/IEC DIR 1 ISO SUP Edition 13`, `ISO/IEC DIR 1:2022 + IEC SUP:2022`. */
export function readDirectives(text: Folded, at: number): Reading | null {
  const head = take(HEAD, text.upper, at);
  if (!head) return null;
  const words: string[] = head[1] ? [head[1]] : [];
  let end = after(head);
  for (let steps = 0; steps < 3; steps++) {
    const word = take(WORDS, text.upper, end);
    if (!word) break;
    words.push(word[1] ?? '');
    end = after(word);
  }
  if (words.length === 0) return null;
  const supplement = take(SUPPLEMENT, text.upper, end);
  if (supplement) {
    words.push('SUP');
    end = after(supplement);
  }
  const year = take(YEAR, text.upper, end);
  if (year) end = after(year);
  const edition = take(EDITION, text.upper, end);
  if (edition) end = after(edition);
  const bundle = take(BUNDLE, text.upper, end);
  if (bundle) end = after(bundle);
  const suffix = bundle ? `+ ${bundle[1] ?? ''} SUP${bundle[2] ? `:${bundle[2]}` : ''}` : edition ? `Edition ${edition[1] ?? ''}` : undefined;
  return {
    number: {
      system: 'INTL',
      side: 'international',
      issuer: 'ISO/IEC',
      type: 'DIR',
      serial: words.join(' '),
      ...(year ? { year: Number(year[1]) } : {}),
      amendments: [],
      consolidated: false,
      allParts: false,
      ...(suffix ? { suffix } : {}),
    },
    end,
    notes: [],
  };
}
