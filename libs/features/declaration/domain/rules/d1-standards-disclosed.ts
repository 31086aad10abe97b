import { plainTitle, readNumber, typeOf } from '../cited-number';
import { type CitedStandard, citedNumber, isNational } from '../draft';
import type { EditionFacts } from '../facts';
import { type Found, laws } from '../finding';
import { isPilot } from '../pilot';
import type { LintInput, LintRule } from './rule';

/** 标准化法 art. 27: number and name of every standard that is followed are disclosed; those of the register are taken from it. */
export const d1: LintRule = {
  id: 'D1',
  basis: laws.standardization('27'),
  check: (input) => [...missing(input), ...input.draft.standards.flatMap((standard, place) => ofStandard(standard, `standards.${place}`, input)), ...pilot(input)],
};

function missing({ draft }: LintInput): readonly Found[] {
  return [
    ...(draft.products.length === 0 ? [{ code: 'D1_NO_PRODUCT', severity: 'block', path: 'products' } as const] : []),
    ...(draft.standards.length === 0 ? [{ code: 'D1_NO_STANDARD', severity: 'block', path: 'standards' } as const] : []),
  ];
}

function ofStandard(standard: CitedStandard, path: string, { factsOf }: LintInput): readonly Found[] {
  const number = citedNumber(standard);
  if (number === '') return [];
  const edition = factsOf(number)?.edition ?? null;
  return [...onNumber(standard, number, edition, path), ...onName(standard, number, edition, path)];
}

function onNumber({ type, picked }: CitedStandard, number: string, edition: EditionFacts | null, path: string): readonly Found[] {
  const at = `${path}.${picked === undefined ? 'number' : 'edition'}`;
  const found: Found[] = [];
  if (isNational(type) && edition === null) found.push({ code: 'D1_NOT_IN_REGISTER', severity: 'block', path: at, params: { number } });
  else if (isNational(type) && picked === undefined) found.push({ code: 'D1_NOT_PICKED', severity: 'block', path: at, params: { number, edition: edition?.number ?? '' } });
  const read = readNumber(edition?.number ?? number);
  if (read === null) return type === 'other' || edition ? found : [...found, { code: 'D1_NUMBER_UNREADABLE', severity: 'block', path: at, params: { number } }];
  if (read.year === undefined && type !== 'other') found.push({ code: 'D1_UNDATED', severity: type === 'cns' || type === 'iso-iec' ? 'notice' : 'block', path: at, params: { number } });
  const named = typeOf(read, edition);
  if (named !== type) found.push({ code: 'D1_TYPE_DIFFERS', severity: 'block', path: `${path}.type`, params: { number: edition?.number ?? number, type, named } });
  return found;
}

/** The register's title stands for a name that is not given. */
function onName({ type, name }: CitedStandard, number: string, edition: EditionFacts | null, path: string): readonly Found[] {
  const titles = Object.values(edition?.title ?? {});
  if (name === undefined) return titles.length > 0 || isNational(type) ? [] : [{ code: 'D1_NAME_MISSING', severity: 'block', path: `${path}.name`, params: { number } }];
  const [title] = titles;
  if (title === undefined || titles.some((each) => plainTitle(each) === plainTitle(name))) return [];
  return [{ code: 'D1_NAME_DIFFERS', severity: isNational(type) ? 'block' : 'notice', path: `${path}.name`, params: { number, name, title } }];
}

/** What follows no standard of the mainland at all was declared in the pilot; on what basis is to be confirmed. */
function pilot({ draft }: LintInput): readonly Found[] {
  return isPilot(draft.standards) ? [{ code: 'D1_PILOT_TYPE', severity: 'notice', path: 'standards', basis: laws.pilot }] : [];
}
