import type { PanelSide } from '@pure/draw';
import { fold } from '@pure/han';
import { canonicalJson, type LocalDate } from '@pure/kernel';
import { designation, familyKey, parseNumber } from '@pure/standard-number';

/**
 * What says who an expert is and what they are bound to. `credentials`: of either side, as printed. `organisations`: the group of the
 * employer and others of which they are a part; `disputes`: with whom they had one; `drafted`: standards on which they worked.
 */
export type ExpertDetails = Readonly<{
  name: string; credentials: readonly string[]; employer: string; organisations: readonly string[]; disputes: readonly string[]; drafted: readonly string[];
}>;

/** What is not sealed. `fields`: codes of sectors; `unavailableUntil`: last day on which they cannot be drawn. */
export type ExpertOpen = Readonly<{ side: PanelSide; fields: readonly string[]; available: boolean; unavailableUntil: LocalDate | null }>;
export type ExpertProfile = ExpertOpen & Readonly<{ details: ExpertDetails }>;

export const detailsText = (details: ExpertDetails): string => canonicalJson({ ...details, credentials: [...details.credentials], organisations: [...details.organisations], disputes: [...details.disputes], drafted: [...details.drafted] });

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What was sealed, read again. */
export function detailsIn(sealed: string): ExpertDetails {
  const read: unknown = JSON.parse(sealed);
  const given: Readonly<Record<string, unknown>> = { ...(typeof read === 'object' ? read : null) };
  return {
    name: text(given['name']), credentials: texts(given['credentials']), employer: text(given['employer']),
    organisations: texts(given['organisations']), disputes: texts(given['disputes']), drafted: texts(given['drafted']),
  };
}

/** An organisation's name or a number in one script and width, without signs and spaces. */
export const foldedName = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

/** The words under which a conflict is looked for; they are kept as blind indices alone. */
export const conflictWords = ({ employer, organisations, disputes, drafted }: ExpertDetails): readonly string[] => [
  ...new Set([...[employer, ...organisations, ...disputes].map(foldedName).filter((name) => name !== '').map((name) => `organisation ${name}`), ...drafted.map(draftedWord)]),
];

/** The same words of what is reviewed. */
export const concernWords = (organisations: readonly string[], standards: readonly string[]): readonly string[] => [
  ...organisations.map(foldedName).filter((name) => name !== '').map((name) => `organisation ${name}`), ...standards.flatMap(standardWords),
];

/** One edition, however it is typed; all of a standard where no year is told. */
function draftedWord(number: string): string {
  const read = parseNumber(number);
  if (!read.ok) return `standard ${foldedName(number)}`;
  return read.value.year === undefined ? `family ${familyKey(read.value)}` : `edition ${designation(read.value)}`;
}

/** An edition under its own name and that of its standard; also folded, as words were kept before. */
function standardWords(number: string): readonly string[] {
  const read = parseNumber(number);
  return [`standard ${foldedName(number)}`, ...(read.ok ? [`edition ${designation(read.value)}`, `family ${familyKey(read.value)}`] : [])];
}
