import type { RefusalStatus } from '@platform/http';
import { stepStatus } from '@platform/two-person';
import type { Json, Refusal } from '@pure/kernel';
import type { ApplicationUnknown, DeskRefusal } from '../../application/desk/any-application';
import type { EndActFirstRefusal } from '../../application/desk/end-act-first';
import type { ProposeRefusal } from '../../application/desk/propose-decision';
import type { VerifyRefusal } from '../../application/desk/record-verification';
import type { RevealRefusal } from '../../application/desk/reveal-holder';
import type { ApproveRefusal, SendBackRefusal } from '../../application/desk/settle-decision';
import type { ConcludeRefusal, ReturnRefusal, SteppingRefusal } from '../../application/desk/take-steps';
import './texts';

export const lookStatus = { APPLICATION_UNKNOWN: 404 } as const satisfies RefusalStatus<ApplicationUnknown>;
const desk = { ...lookStatus, DESK_NOT_COMPETENT: 403, DECIDES_ON_OWN: 403 } as const satisfies RefusalStatus<DeskRefusal>;
export const stepping = { ...desk, APPLICATION_STATE: 409, APPLICATION_DECIDED: 409 } as const satisfies RefusalStatus<SteppingRefusal>;
export const returnStatus = { ...stepping, RETURN_WORDS_MISSING: 422, RETURN_DUE_PAST: 422 } as const satisfies RefusalStatus<ReturnRefusal>;
export const endActFirstStatus = { ...desk, ACT_FIRST_NONE: 409 } as const satisfies RefusalStatus<EndActFirstRefusal>;
export const verifyStatus = { ...stepping, VERIFICATION_UNFIT: 422, PERSON_ERASED: 409 } as const satisfies RefusalStatus<VerifyRefusal>;
export const concludeStatus = { ...stepping, VERIFICATION_NONE: 409 } as const satisfies RefusalStatus<ConcludeRefusal>;
export const revealStatus = { ...desk, PERSON_ERASED: 409, HOLDER_ERASED: 409 } as const satisfies RefusalStatus<RevealRefusal>;
const decision = {
  CATALOGUE_NOT_IN_FORCE: 409, DECISION_INCOMPLETE: 422, DECIDED_LEVEL_UNFIT: 422, ACTED_BEFORE: 403, VERIFICATION_MISSING: 409, NOTHING_ASKED: 409, OFFICIAL_NUMBER_TAKEN: 409,
} as const;
export const proposeStatus = { ...stepping, ...decision, ...stepStatus, DECISION_OPEN: 409, VALID_UNTIL_PAST: 422 } as const satisfies RefusalStatus<ProposeRefusal>;
export const sendBackStatus = { ...stepping, DECISION_NONE: 409 } as const satisfies RefusalStatus<SendBackRefusal>;
export const approveStatus = {
  ...sendBackStatus, ...decision, ...stepStatus, PERSON_ERASED: 409, HOLDER_ERASED: 409, FIRM_NOT_VERIFIED: 409, CERTIFICATE_STATE: 409, DOCUMENT_MALFORMED: 409,
} as const satisfies RefusalStatus<ApproveRefusal>;

const told = ['outside', 'tie', 'state', 'standing', 'field', 'listed', 'last'] as const;

/** What else a refusal says, beside its code. */
export function deskTelling(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(told.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}
