import type { Refusal } from '@pure/kernel';

export const requirementFaultCodes = [
  'OBJECT_EXPECTED',
  'FIELD_MISSING',
  'TEXT_EXPECTED',
  'LIST_EXPECTED',
  'TEXT_TOO_LONG', // longer than `limit` characters
  'LIST_TOO_LONG', // more than `limit` members
  'KIND_UNKNOWN',
  'OPERATOR_UNKNOWN',
  'VALUE_NOT_DECIMAL',
  'VALUE_NOT_BOOLEAN',
  'BOUND_MISSING', // a range without its bounds, a tolerance with one of them
  'BOUND_UNEXPECTED', // bounds with an operator that has none
  'BOUNDS_REVERSED',
  'VALUE_OUTSIDE_BOUNDS',
  'UNIT_UNKNOWN',
  'GRADE_UNKNOWN', // none of the letters A, B and C and of the grades 0 to 5
] as const;
export type RequirementFaultCode = (typeof requirementFaultCodes)[number];

/** What is wrong with one column of a requirement. `path` is that of the row as it was given: `conditions.0.unit`. */
export type RequirementFault = Readonly<{ path: string; code: RequirementFaultCode; params: Readonly<Record<string, string | number>> }>;

/** Every fault of the row, in the order of its columns. */
export type RequirementRefusal = Refusal & Readonly<{ code: 'REQUIREMENT_UNREADABLE'; faults: readonly RequirementFault[] }>;
