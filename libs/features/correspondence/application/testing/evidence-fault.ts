import type { LookUpRefusal } from '@features/catalogue';

/** Columns of a report value, in the order of a table of them. */
export const evidenceFields = ['characteristic', 'requirement', 'value', 'unit', 'method', 'conditions', 'laboratory', 'date'] as const;
export type EvidenceField = (typeof evidenceFields)[number];

export const evidenceFaultCodes = [
  'OBJECT_EXPECTED',
  'UNKNOWN_FIELD',
  'FIELD_MISSING',
  'TEXT_EXPECTED',
  'TEXT_TOO_LONG', // longer than `limit` characters
  'VALUE_NOT_DECIMAL',
  'UNIT_MISSING', // a number without a unit; `1` is the unit of a count
  'UNIT_UNKNOWN',
  'UNIT_MISMATCH', // of another dimension than the requirement that it answers
  'DATE_INVALID',
  'CONDITION_UNREADABLE',
  'ROW_WIDTH', // more or fewer cells than the header
  'QUOTE_OPEN', // a quotation mark is never closed
  'REQUIREMENT_NOT_OF_TARGETS',
  'CHARACTERISTIC_NOT_OF_TARGETS', // no known requirement of the targets is named so
  'CONFORMITY_IS_TARGET',
] as const;
export type EvidenceFaultCode = (typeof evidenceFaultCodes)[number];

type Params = Readonly<Record<string, string | number>>;

/** Why a row of evidence is not used. `row` counts from 1; in a table it is the line of the file, its header included. */
export type EvidenceFault =
  | Readonly<{ list: 'values'; row: number; field?: string; code: EvidenceFaultCode; params: Params }>
  /** The edition that is said to be met cannot be found, or proves nothing. */
  | Readonly<{ list: 'conformity'; row: number; code: LookUpRefusal['code'] | 'CONFORMITY_IS_TARGET' | 'TEXT_EXPECTED'; params: Params }>;
