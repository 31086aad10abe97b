import type { RefusalStatus } from '@platform/http';
import type { Json, Refusal } from '@pure/kernel';
import type { KeepRefusal, NominationRefusal, RevealRefusal } from '../../application/pool/keep-pool';
import type { ConsentRefusal, ExpertStateRefusal, ExpertUnknown, ProfileRefusal } from '../../application/pool/own-expert';

export const profileStatus = { EXPERT_STATE: 409, PERSON_ERASED: 410, EXPERT_FIELD_UNKNOWN: 422, EXPERT_SIDE_FIXED: 409, VERSION_STALE: 412 } as const satisfies RefusalStatus<ProfileRefusal>;
export const consentStatus = { EXPERT_UNKNOWN: 404, EXPERT_STATE: 409, EXPERT_NOTICE_CHANGED: 409 } as const satisfies RefusalStatus<ConsentRefusal>;
export const leaveStatus = { EXPERT_UNKNOWN: 404, EXPERT_STATE: 409 } as const satisfies RefusalStatus<ExpertUnknown | ExpertStateRefusal>;
export const nominationStatus = { EXPERT_STATE: 409, EXPERT_ACCOUNT_UNKNOWN: 422, EXPERT_FIELD_UNKNOWN: 422 } as const satisfies RefusalStatus<NominationRefusal>;
export const keepStatus = { EXPERT_UNKNOWN: 404, EXPERT_STATE: 409, EXPERT_PROFILE_MISSING: 409 } as const satisfies RefusalStatus<KeepRefusal>;
export const revealStatus = { EXPERT_UNKNOWN: 404, PERSON_ERASED: 410, EXPERT_PROFILE_MISSING: 409 } as const satisfies RefusalStatus<RevealRefusal>;

const told = ['state', 'field', 'version'] as const;

/** What else a refusal says, beside its code. */
export function poolTelling(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(told.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}
