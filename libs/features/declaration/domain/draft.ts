import type { Requirement } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';

/** Who makes what is declared: the enterprise itself, or it for a principal who has it made. */
export const productionRoles = ['own', 'commissioned'] as const;
export type ProductionRole = (typeof productionRoles)[number];

/** Kinds of standards that an enterprise may say it follows (标准化法 art. 27; CNS, ISO and IEC as in the pilot). */
export const standardTypes = ['mandatory-national', 'recommended-national', 'industry', 'local', 'group', 'enterprise', 'cns', 'iso-iec', 'other'] as const;
export type StandardType = (typeof standardTypes)[number];

export const productKinds = ['product', 'service'] as const;
export type ProductKind = (typeof productKinds)[number];

export const indicatorKinds = ['functional', 'performance'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** `ofMembers`: it is meant to hold for the other members of a joint standard too. */
export type Subject = Readonly<{ name?: string; role: ProductionRole; ofMembers: boolean }>;

export type Product = Readonly<{
  kind: ProductKind;
  name?: string;
  models: readonly string[];
  family?: string;
  /** GTIN-8, -12, -13 or -14 with a right check digit. */
  barCode?: string;
  /** Class of the product, as the declarer's classification has it. */
  classification?: string;
  suppliedSince?: LocalDate;
  soldOnline: boolean;
}>;

/** `picked`: designation of an edition taken from the register; `typed`: a number that somebody wrote. One of them is given. */
export type CitedStandard = Readonly<{
  type: StandardType;
  picked?: string;
  typed?: string;
  name?: string;
  /** An enterprise standard made with others; `another` is whose number it bears. */
  joint?: 'own-number' | 'number-of-another';
}>;

/** What the declaration promises of one characteristic, as the equivalence engine reads it. */
export type Indicator = Readonly<{
  /** Place in the list as it was handed in: an indicator that cannot be read leaves a gap. */
  place: number;
  name: string;
  kind: IndicatorKind;
  promised: Requirement;
  /** Place of the product of which it is said; absent: of all. */
  product?: number;
  /** Id of a requirement on record that the declarer says it answers. */
  answers?: string;
}>;

/** A finding that the declaration tells its readers itself (明示), by its code and place. */
export type Notice = Readonly<{ code: string; path: string }>;

/** A declaration as it is being written (GB/T 27050.1-2006, 6). What cannot be read is absent, and told beside it. */
export type Draft = Readonly<{
  subject: Subject;
  products: readonly Product[];
  standards: readonly CitedStandard[];
  /** Recommended standards for the same product with which the own standard is compared: designations in the register. */
  comparedWith: readonly string[];
  indicators: readonly Indicator[];
  notices: readonly Notice[];
  promise?: string;
  /** Function of who signs, never the name. */
  signatory?: string;
  /** Where it is issued. */
  issuedAt?: string;
  validity: Readonly<{ from?: LocalDate; until?: LocalDate }>;
}>;

/** The number by which a standard is cited. */
export const citedNumber = ({ picked, typed }: CitedStandard): string => picked ?? typed ?? '';

/** National standards are taken from the register and never typed. */
export const isNational = (type: StandardType): boolean => type === 'mandatory-national' || type === 'recommended-national';
