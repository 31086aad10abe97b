import type { LocalDate } from '@pure/kernel';

/** In which direction a pair may be used. */
export type TermDirection = 'both' | 'to-taiwan' | 'to-mainland';

/**
 * A pair of words that conversion exchanges. The first word of a side is written, all of them are found. The English
 * pivot says which meaning is meant: 质量 is 質量 as mass and 品質 as quality.
 */
export type Term = Readonly<{
  id: string;
  en?: string;
  mainland: readonly string[];
  taiwan: readonly string[];
  direction: TermDirection;
  /** Used in texts of this sector, and in texts of which no sector is known. Absent: in all. */
  sector?: string;
  /** The pair leaves a place alone right after one of these texts, and right before one of those. */
  notAfter: readonly string[];
  notBefore: readonly string[];
  register?: string;
  partOfSpeech?: string;
  /** Only `approved` is used; absent means that. */
  status?: string;
  /** First and last day on which the pair is used. */
  validFrom?: LocalDate;
  validTo?: LocalDate;
}>;

/** A registered name, written in the form that the register holds for the other side, or kept where it holds none. */
export type RegisteredName = Readonly<{ id: string; mainland?: string; taiwan?: string }>;
