import { lookUpMembers, lookUpStatus } from '@features/catalogue';
import type { Json } from '@pure/kernel';
import type { RefusalStatus } from '@platform/http';
import type { PairRefusal } from '../application/correspondences/explain-pair';

/** As a look-up that is refused; two numbers of one document are faulty content. */
export const pairStatus = { ...lookUpStatus, SAME_DOCUMENT: 422 } as const satisfies RefusalStatus<PairRefusal>;

/** What the catalogue tells of the number that is refused, and which of the two it is. */
export function pairMembers(refusal: PairRefusal): Readonly<Record<string, Json>> {
  return refusal.code === 'SAME_DOCUMENT' ? {} : { ...lookUpMembers(refusal), end: refusal.end };
}
