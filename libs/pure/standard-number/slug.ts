import type { Amendment, StandardNumber } from './model';
import { designation, undated } from './render';

/** Address segment of the document: `GB-T-24819-2023`, `GB-T-31484-2015+XG1-2025`, `IEC-62031-2008+AMD1-2012-CSV`, `IEC-62031-2008-AMD1-2012`. */
export function slug(number: StandardNumber): string {
  if (number.amendments.length === 0 && number.suffix === undefined && !number.allParts) return segment(designation(number));
  const { amendments, suffix, ...edition } = number;
  const marks = (suffix ?? '').replace(/\([^)]*\)|\bED\d+|\b(?:RLV|CMV)\b/g, '').trim();
  const plain = { ...edition, amendments: [], allParts: false, ...(marks ? { suffix: marks } : {}) };
  const merged = amendments.some((each) => each.incorporated) ? '-CSV' : '';
  const joined = amendments.filter((each) => each.incorporated || each.kind === 'XG').map((each) => `+${amendmentSlug(each)}`);
  const documents = amendments.filter((each) => !each.incorporated && each.kind !== 'XG').map((each) => `-${amendmentSlug(each)}`);
  return `${segment(designation(plain))}${joined.join('')}${merged}${documents.join('')}`;
}

/** Address segment of the family: `GB-T-24819`, `CNS-15598-1`. */
export function familySlug(number: StandardNumber): string {
  return segment(undated(number));
}

function amendmentSlug({ kind, number, year, stage, of }: Amendment): string {
  const own = `${stage ?? ''}${kind}${number}${year === undefined ? '' : `-${year}`}`;
  return of ? `${amendmentSlug(of)}-${own}` : own;
}

const segment = (text: string): string => text.replace(/[^0-9A-Za-z.+]+/g, '-').replace(/^-|-$/g, '');

/** Identity of a text that no grammar reads: NFKC, upper case, one space between words. */
export function otherKey(text: string): string {
  return text.replace(/\p{C}+/gu, ' ').normalize('NFKC').toUpperCase().replace(/\s+/g, ' ').trim();
}

/** Address segment of such a text: its key with hyphens between words; path signs become hyphens too. */
export function otherSlug(text: string): string {
  return otherKey(text).replace(/[\s/\\?#%&]+/g, '-').replace(/^[-.]+|-+$/g, '');
}
