import type { Requirement, Words } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';

export const editionStatuses = ['upcoming', 'in_force', 'replaced', 'withdrawn', 'draft', 'unknown'] as const;
export type EditionStatus = (typeof editionStatuses)[number];

export const natures = ['mandatory', 'recommended', 'guidance', 'voluntary'] as const;
export type Nature = (typeof natures)[number];

/** An edition that takes the place of another, or whose place another takes. `on`: a day, a month or a year. */
export type Related = Readonly<{ number: string; whole: boolean; planned: boolean; status: EditionStatus; on?: string }>;

/** A row of a source on what one side asks before a product is sold there: the standards that it names. */
export type Applicable = Readonly<{ number: string; scheme: string; grade: number }>;

/** What the register knows of one edition on the day; plain data, so that the linter needs nothing but it. */
export type EditionFacts = Readonly<{
  number: string;
  title: Words;
  status: EditionStatus;
  /** Of a mainland standard. */
  nature?: Nature;
  implemented?: string;
  replacedBy: readonly Related[];
  replaces: readonly Related[];
  requirements: readonly Requirement[];
  /** Whether these are shown to be all its requirements. */
  requirementsComplete: boolean;
  /** Mandatory standards of the mainland that a source names for the same products. */
  applicable: readonly Applicable[];
  /** Rules on adoption that its own record breaks (GB/T 1.2-2020), with the number of the base where one is known. */
  adoption: readonly Readonly<{ rule: string; base?: string }>[];
}>;

/** What a number that is cited leads to; null where the register does not have it. */
export type CitedFacts = Readonly<{ asked: string; edition: EditionFacts | null }>;

/** A declaration of another enterprise that says nearly the same. `month`: of its first publication; `percent`: of all runs of four signs of both that both have. */
export type Similar = Readonly<{ number: string; month: string; percent: number }>;

/**
 * `sameMethods`: pairs of editions of methods that are related `equal`, so that a clause of one is that of the other; `applicable`: mandatory
 * standards that a source names for products of this name; `similar`: the likest first, none where nobody asked.
 */
export type Facts = Readonly<{
  today: LocalDate; cited: readonly CitedFacts[]; sameMethods: readonly (readonly [string, string])[]; applicable: readonly Applicable[]; similar: readonly Similar[];
}>;
