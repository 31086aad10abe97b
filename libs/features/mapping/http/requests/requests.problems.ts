import type { RefusalStatus } from '@platform/http';
import { keyStatus } from '@platform/idempotency';
import type { Json, Refusal } from '@pure/kernel';
import type { AskRefusal } from '../../application/requests/ask-comparison';
import type { AcceptRefusal, DraftRefusal } from '../../application/requests/answer-comparison';
import type { RequestUnknown, StepRefusal } from '../../application/requests/request-desk';
import { endStatus } from '../mapping.problems';

export const requestStatus = { COMPARISON_REQUEST_UNKNOWN: 404 } as const satisfies RefusalStatus<RequestUnknown>;
export const stepStatus = { ...requestStatus, COMPARISON_REQUEST_STATE: 409 } as const satisfies RefusalStatus<StepRefusal>;
export const askStatus = { ...keyStatus, COMPARISON_REQUEST_SAME_STANDARD: 422 } as const satisfies RefusalStatus<AskRefusal>;
export const acceptStatus = { ...stepStatus, REPLY_DAY_MISSING: 422, REPLY_DAY_PAST: 422 } as const satisfies RefusalStatus<AcceptRefusal>;
export const draftStatus = { ...stepStatus, ...endStatus } as const satisfies RefusalStatus<DraftRefusal>;

/** Where it stands now, beside the code. */
export const requestTelling = (refusal: Refusal): Readonly<Record<string, Json>> => {
  const { state }: Refusal & Partial<Record<'state', Json>> = refusal;
  return state === undefined ? {} : { state };
};
