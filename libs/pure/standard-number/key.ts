import type { Amendment, StandardNumber } from './model';
import { raisedSerial } from './raised-serial';

/** Marks that name another document; RLV, CMV, editions and languages are other prints of the same one. */
const KEYED_MARKS = /\b(?:CSV|EXV|PRV|SER|DB)\b|\+ [A-Z0-9 :]+|Edition \d+/g;

/**
 * Identity of the document: `GB/T31484:2015/XG1:2017`, `IEC62031:2008+AMD1:2012`, `IEC62031:2008/AMD1:2012`. Every spelling
 * of one document has one key; `+A1:2006` is `+AMD1:2006 CSV`, and IEC 598-1:1992 is IEC 60598-1:1992. Keys are opaque.
 */
export function numberKey(number: StandardNumber): string {
  const draft = number.stage || number.round ? `;${number.stage ?? ''}${number.round ?? ''}` : '';
  const year = number.year === undefined ? '' : `:${number.year}`;
  const marks = (number.suffix?.match(KEYED_MARKS) ?? []).map((mark) => `;${mark.replaceAll(' ', '').toUpperCase()}`);
  return `${familyKey(number)}${draft}${year}${number.amendments.map(amendmentKey).join('')}${marks.join('')}`;
}

/** Identity of the family, the undated number: `GB/T24819`, `IEC62031`, `ISO/TR23482-2`. A draft belongs to the family of its standard. */
export function familyKey(number: StandardNumber): string {
  const serial = withoutZeros(raisedSerial(number));
  const part = number.part === undefined ? '' : `${partSign(number)}${number.part.split('-').map(withoutZeros).join('-')}`;
  const word = number.nature ?? number.type;
  const gap = word !== undefined ? `/${word}` : /\d$/.test(number.issuer) ? '.' : '';
  return `${number.issuer}${gap}${serial}${part}`.toUpperCase().replaceAll(' ', '');
}

const withoutZeros = (digits: string): string => (digits.startsWith('0') ? digits.replace(/^0+(?=\d)/, '') : digits);

const partSign = ({ system, part = '' }: StandardNumber): string =>
  part.startsWith('/') ? '' : system === 'CNS' || system === 'INTL' ? '-' : '.';

function amendmentKey(amendment: Amendment): string {
  const { kind, number, year, stage = '', of, incorporated } = amendment;
  return `${of ? amendmentKey(of) : ''}${incorporated ? '+' : '/'}${stage}${kind}${number}${year === undefined ? '' : `:${year}`}`;
}

/**
 * Other family keys that a person may have meant, the likelier first, never the number's own: nature lost or added
 * (GB ⇄ GB/T ⇄ GB/Z, GBZ188 ⇄ GB/Z188), type lost or added (ISO/TR 1 ⇄ ISO 1), dot printed for the part's hyphen.
 */
export function looseKeys(number: StandardNumber): string[] {
  if (!LOOSE.has(number.system)) return [];
  const own = familyKey(number);
  return [...new Set(alternatives(number).map(familyKey))].filter((key) => key !== own);
}

const LOOSE: ReadonlySet<StandardNumber['system']> = new Set(['GB', 'IND', 'LOCAL', 'INTL']);

function alternatives(number: StandardNumber): StandardNumber[] {
  const { nature: _nature, type: _type, ...bare } = number;
  if (number.system === 'GB') return gbAlternatives(bare);
  if (number.system === 'IND' || number.system === 'LOCAL') return [bare, { ...bare, nature: 'T' }, { ...bare, nature: 'Z' }];
  if (number.type === 'DIR' || number.type === 'Guide') return [];
  const dotted = number.round && number.part === undefined && !number.stage ? [{ ...bare, part: number.round }] : [];
  return [...dotted, bare, ...['TR', 'TS', 'PAS'].map((type) => ({ ...bare, type }))];
}

function gbAlternatives(bare: StandardNumber): StandardNumber[] {
  const issuer = bare.issuer === 'GBn' ? 'GBn' : 'GB';
  const labour = { ...bare, issuer: 'GBZ' };
  return [{ ...bare, issuer, nature: 'T' }, { ...bare, issuer }, { ...bare, issuer, nature: 'Z' }, labour, { ...labour, nature: 'T' }];
}
