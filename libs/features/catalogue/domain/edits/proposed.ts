import type { PartialDate } from '@pure/kernel';
import type { Status } from '../edition';
import type { Basis } from '../statement';

/** Facts that one standard may get. `replacedBy`, `amendedBy` and `base` are numbers in any spelling. */
export const proposedNames = [
  'status', 'issued', 'implemented', 'withdrawn', 'titleHans', 'titleHant', 'titleEn', 'replacedBy', 'replacedExtent', 'replacedOn', 'amendedBy', 'base', 'degree',
] as const;
export type ProposedName = (typeof proposedNames)[number];

/** Facts that many standards may get at once: what differs from one to the next is no matter of many. */
export const namesOfMany: readonly ProposedName[] = ['status', 'issued', 'implemented', 'withdrawn', 'replacedBy', 'replacedExtent', 'replacedOn'];

/** Words of a status that a source may use; what it does not tell is left out. */
export const proposableStatuses = ['upcoming', 'in_force', 'replaced', 'withdrawn', 'draft'] as const satisfies readonly Status[];
export const replacedExtents = ['whole', 'part', 'unknown'] as const;

/** As the form has them; what is empty is not proposed. */
export type ProposedFacts = Readonly<Partial<Record<ProposedName, string>>>;

/** Grades of a source: A official, B established, C compilation. What somebody remembers (M) is no fact. */
export const proposableGrades = ['A', 'B', 'C'] as const;
export type ProposableGrade = (typeof proposableGrades)[number];

/** `name`: an address, or the document as it is cited. `basis`: where in it the fact stands; `readOn`: the day on which it was read. */
export type ProposedSource = Readonly<{ name: string; grade: ProposableGrade; basis: Basis; readOn: PartialDate; locator: string }>;

/** What is proposed as a whole. `standards`: numbers of dated editions. */
export type Proposed = Readonly<{ standards: readonly string[]; facts: ProposedFacts; source: ProposedSource; reason: string }>;

/** Most standards of one proposal. */
export const MOST_STANDARDS = 500;

export type ProposedFault = Readonly<{ code: 'FACT_MISSING' }> | Readonly<{ code: 'FACT_OF_ONE'; name: ProposedName }> | Readonly<{ code: 'DEGREE_MISSING' }>;

/** What is wrong with the facts as such, whatever standard they are of. */
export function proposedFault({ standards, facts }: Pick<Proposed, 'standards' | 'facts'>): ProposedFault | null {
  const given = proposedNames.filter((name) => facts[name] !== undefined);
  if (given.every((name) => name === 'replacedExtent' || name === 'replacedOn' || name === 'degree')) return { code: 'FACT_MISSING' };
  const ofOne = given.find((name) => !namesOfMany.includes(name));
  if (standards.length > 1 && ofOne) return { code: 'FACT_OF_ONE', name: ofOne };
  return facts.base !== undefined && facts.degree === undefined ? { code: 'DEGREE_MISSING' } : null;
}

/** An adoption as it is shown: its degree and its base. */
export const adoptionText = (degree: string, base: string): string => `${degree} ${base}`;
