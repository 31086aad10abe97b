import { lookUpMembers, lookUpStatus } from '@features/catalogue';
import type { Json } from '@pure/kernel';
import type { RefusalStatus } from '@platform/http';
import type { DeltaRefusal } from '../application/testing/evidence-editions';

export const targetStatus = lookUpStatus satisfies RefusalStatus<DeltaRefusal>;

/** What the catalogue tells of the target that is refused, and its place in the list. */
export const targetMembers = (refusal: DeltaRefusal): Readonly<Record<string, Json>> => ({ ...lookUpMembers(refusal), target: refusal.target });
