import type { Side, StandardNumber } from '../model';
import { after, faultAt, take, type Grammar } from '../reading';
import { readYear } from '../years';

type Body = Readonly<{ issuer: RegExp; serial: RegExp; side?: Side; joint?: '-' }>;

const YEAR = /: ?(\d{4})(?:-\d{2})?(?!\d)/y;
const PARTED = / ?(\d{1,6}(?:-\d{1,4}){0,3}(?![A-Z\d]))/y;

/** Bodies whose numbers are recognised by their form and kept as printed: issuer, one serial, and a year after a colon. */
const BODIES: readonly Body[] = [
  { issuer: /SEMI(?= [A-Z])/y, serial: / ([A-Z]{1,3}\d{1,4}(?:\.\d{1,3})?(?:-\d{2,6})?(?![A-Z\d]))/y },
  { issuer: /(?:(?:BS|DIN|NF|UNE|UNI|SS|I\.S\.) )?(?:PR)?(?:EN|ENV|HD)(?: ISO\/IEC| ISO| IEC)?(?:\/TS|\/TR| TS| TR)?(?=[ \d])/y, serial: PARTED },
  { issuer: /CEN(?:\/CLC|ELEC)?\/(?:TS|TR|CWA)/y, serial: PARTED },
  { issuer: /ETSI (?:EN|TS|TR|ES)/y, serial: / (\d{3} \d{3}(?:-\d{1,3}){0,2}(?: V\d+\.\d+\.\d+)?)/y },
  { issuer: /(?:BS|DIN|NF|AS\/NZS|AS|GOST R|GOST|KS|CSA|OIML R|JCGM)(?= )/y, serial: / ([A-Z]{0,2} ?\d{1,6}(?:[.-]\d{1,4}){0,3}(?![A-Z\d]))/y },
  { issuer: /ASTM/y, serial: / ?([A-G]\d{1,4}M?(?:\/[A-G]\d{1,4}M)?(?:-\d{2}(?:[A-Z]?(?:E\d)?|\d{2}))?(?![A-Z\d]))/y },
  { issuer: /JIS/y, serial: / ?([A-Z] ?\d{4,5}(?:-\d{1,4}){0,3}(?![A-Z\d]))/y },
  { issuer: /UL(?=[ \d])/y, serial: / ?(\d{2,6}[A-Z]{0,2}(?:-\d{1,3}){0,3}(?![A-Z\d]))/y },
  { issuer: /TES(?=-)/y, serial: /-([0-9A-Z]{2}(?:-\d{2}){2})(?![A-Z\d])/y, joint: '-' },
  { issuer: /UN(?: ?ECE)?(?= ?(?:R|38\.3))/y, serial: / ?(38\.3|R ?\d{1,3}(?:\.\d{2})?)(?![A-Z\d])/y },
  { issuer: /ECE(?= ?R)/y, serial: / ?(R ?\d{1,3}(?:\.\d{2})?)(?![A-Z\d])/y },
  { issuer: /ANSI(?:\/[A-Z]{2,5}| [A-Z]{3,5})?(?= )/y, serial: / ((?:[A-Z]{1,2}-?)?\d{1,5}(?:\.\d{1,3}){0,3}[A-Z]?(?:-\d{2,4})?(?![A-Z\d]))/y },
  { issuer: /IES(?= )/y, serial: / ([A-Z]{2}-\d{2,3}(?:-\d{2})?(?![A-Z\d]))/y },
  { issuer: /IEEE(?: STD)?(?=[ \d])/y, serial: / ?(C?\d{1,5}(?:\.\d{1,4}){0,3}[A-Z]{0,2}(?:-\d{4})?(?![A-Z\d]))/y },
  { issuer: /SAE(?= )/y, serial: / (J\d{3,4}(?:\/\d)?(?:_\d{6})?)(?![A-Z\d])/y },
  { issuer: /CIE(?= )/y, serial: / (S ?\d{3}(?:\/E)?|\d{1,3}(?:\.\d)?)(?![A-Z\d])/y },
  { issuer: /ITU-[TR]/y, serial: / ([A-Z]{1,3}\.\d{1,4}(?:\.\d{1,3})?)(?![A-Z\d])/y, side: 'international' },
];

/** SEMI, EN, ENV, BS EN, ASTM, JIS, UL, TES, UN, ANSI, IEEE, SAE, ITU … In prose their letters must be capitals. */
export const readOther: Grammar = (text, at, scope) => {
  const copy = scope.whole ? text.upper : text.cased;
  for (const body of BODIES) {
    const issuer = take(body.issuer, copy, at);
    const serial = issuer && take(body.serial, text.upper, after(issuer));
    if (!issuer || !serial) continue;
    const printed = take(YEAR, text.upper, after(serial));
    const year = printed && readYear(printed[1] ?? '', scope.latestYear);
    if (year && 'code' in year) return faultAt(year.code, after(serial) + 1, after(printed));
    const number: StandardNumber = {
      system: 'OTHER',
      side: body.side ?? 'other',
      issuer: issuer[0],
      serial: text.cased.slice(after(serial) - (serial[1]?.length ?? 0), after(serial)),
      ...(year ? { year: year.year } : {}),
      amendments: [],
      consolidated: false,
      allParts: false,
    };
    return { number, end: printed ? after(printed) : after(serial), notes: [] };
  }
  return null;
};
