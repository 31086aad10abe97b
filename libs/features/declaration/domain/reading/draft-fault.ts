import type { RequirementFaultCode } from '@pure/equivalence';

/** What can be wrong with the form of a draft, beside what the engine says of a quantity. */
export const ownFaultCodes = [
  'UNKNOWN_FIELD',
  'CHOICE_UNKNOWN', // none of `choices`
  'DATE_INVALID',
  'VALIDITY_REVERSED', // `from` lies after `until`
  'VALUE_UNREADABLE', // words where no operator says that they are words
  'VALUE_COMMA', // `1,5`: a decimal comma or a separator of thousands; `point` and `joined` are the two readings
  'OPERATOR_TWICE', // the value says another operator than the field
  'UNIT_TWICE', // the value says another unit than the field
  'METHOD_UNREADABLE', // the edition of a method is no number of a document
  'NUMBER_MISSING', // a standard neither picked nor typed
  'GTIN_LENGTH',
  'GTIN_CHECK_DIGIT',
  'PLACE_UNKNOWN', // a place in a list that the list does not have
] as const;
export type DraftFaultCode = (typeof ownFaultCodes)[number] | RequirementFaultCode;

/** What of a draft cannot be read: where (`indicators.2.value`, lists counted from 0), why, and what its text needs. */
export type DraftFault = Readonly<{ path: string; code: DraftFaultCode; params: Readonly<Record<string, string | number>> }>;
