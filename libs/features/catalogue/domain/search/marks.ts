import { adoptionDegrees } from '../adoption';
import { documentKinds, natures } from '../edition';
import { sectorIds } from '../sector';
import { codeOf, sides, type EntryFilters } from './codes';

/** Marks are tokens that say what an entry is, beside those of its titles; no text makes a token between these bounds. */
const FIRST_MARK = 0x01000000;
const FIRST_CLASS = 0x10000000;
const CLASSES = 0x20000000;

const SPAN = 256;
const kinds = { titled: 0, side: 1, kind: 2, nature: 3, adoption: 4, sector: 5, mapped: 6 } as const;
const mark = (kind: keyof typeof kinds, code: number): number => FIRST_MARK + kinds[kind] * SPAN + code;

/** Of every entry that has a title. */
export const TITLED = mark('titled', 0);
/** Of every entry of which a mapping is approved. */
export const MAPPED = mark('mapped', 0);

export const sideMark = (side: NonNullable<EntryFilters['side']>): number => mark('side', codeOf(sides, side));
export const kindMark = (kind: NonNullable<EntryFilters['kind']>): number => mark('kind', codeOf(documentKinds, kind));
export const natureMark = (nature: NonNullable<EntryFilters['nature']>): number => mark('nature', codeOf(natures, nature));
export const adoptionMark = (degree: NonNullable<EntryFilters['adoption']>): number => mark('adoption', codeOf(adoptionDegrees, degree));
export const sectorMark = (sector: NonNullable<EntryFilters['sector']>): number => mark('sector', codeOf(sectorIds, sector));

/** Of everything in a class or under it. */
export function classMark(scheme: 'ICS' | 'CCS', code: string): number {
  let value = scheme === 'ICS' ? 0x811c9dc5 : 0x01000193;
  for (let at = 0; at < code.length; at++) value = Math.imul(value ^ code.charCodeAt(at), 0x01000193);
  return FIRST_CLASS + ((value >>> 0) % CLASSES);
}

/** A code of the ICS and the classes above it: `29.140.99` → `29.140.99`, `29.140`, `29`. */
export function icsPath(code: string): readonly string[] {
  const steps = code.split('.');
  return steps.map((_, count) => steps.slice(0, steps.length - count).join('.'));
}

/** The marks that an entry must have to pass; the status is no mark, it is a range of ranks. */
export function marksOf({ side, kind, nature, adoption, sector, ics, ccs, hasMapping }: EntryFilters): readonly number[] {
  return [
    ...(side ? [sideMark(side)] : []),
    ...(kind ? [kindMark(kind)] : []),
    ...(nature ? [natureMark(nature)] : []),
    ...(adoption ? [adoptionMark(adoption)] : []),
    ...(sector ? [sectorMark(sector)] : []),
    ...(ics ? [classMark('ICS', ics)] : []),
    ...(ccs ? [classMark('CCS', ccs)] : []),
    ...(hasMapping ? [MAPPED] : []),
  ];
}
