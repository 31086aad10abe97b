import type { Json } from '@pure/kernel';
import type { RefusalStatus } from '@platform/http';
import type { LookUpRefusal } from '../application/read/look-up-edition';
import { faultBody } from './fault-body';
import { saysBody } from './says-body';

/** A number that means nothing here is unknown (404); one that cannot be read is faulty content (422). */
export const lookUpStatus = {
  STANDARD_UNKNOWN: 404,
  STANDARD_AMBIGUOUS: 404,
  NUMBER_UNREADABLE: 422,
  NUMBER_TOO_LONG: 422,
  NUMBER_UNKNOWN_PREFIX: 422,
  NUMBER_UNKNOWN_REGION: 422,
  NUMBER_NO_LOCAL_SERIES: 422,
  NUMBER_YEAR_AMBIGUOUS: 422,
  NUMBER_YEAR_IN_FUTURE: 422,
  NUMBER_SERIAL_MISSING: 422,
  NUMBER_IS_RANGE: 422,
  NUMBER_DAMAGED: 422,
  NUMBER_CLASS_ONLY: 422,
  NUMBER_SEVERAL: 422,
  NUMBER_LEGACY_FORM: 422,
} as const satisfies RefusalStatus<LookUpRefusal>;

/** What the problem carries beside its text: what the number says, what is near, where the fault is. */
export function lookUpMembers(refusal: LookUpRefusal): Readonly<Record<string, Json>> {
  const near = { says: refusal.says ? saysBody(refusal.says) : null, suggestions: refusal.suggestions.map((suggestion) => ({ ...suggestion })) };
  if (!('fault' in refusal)) return near;
  const { at, hint, readings } = faultBody(refusal.fault);
  return { ...near, at, hint, readings };
}
