import type { LocalDate } from '@pure/kernel';
import type { CompetenceLevel } from './territory';

export const competenceFields = ['standardisation', 'skills', 'professional-title', 'construction', 'health', 'civil-affairs'] as const;
export type CompetenceField = (typeof competenceFields)[number];

/** What is to be decided, and where. */
export type Matter = Readonly<{ field: CompetenceField; level: CompetenceLevel; territory: string }>;

/** What a body decides on, and where; `until` is the first day on which it no longer does. */
export type Competence = Matter & Readonly<{ organisation: string; from: LocalDate; until: LocalDate | null }>;

export const inForce = ({ from, until }: Pick<Competence, 'from' | 'until'>, day: LocalDate): boolean => from <= day && (until === null || day < until);
