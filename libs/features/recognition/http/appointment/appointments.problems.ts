import type { RefusalStatus } from '@platform/http';
import { stepStatus } from '@platform/two-person';
import type { ProposalRefusal } from '../../application/appointment/propose-appointment';
import type { ChangeRefusal, ConfirmRefusal } from '../../application/appointment/settle-appointment';
import '../texts';
import './texts';

export const proposalStatus = {
  ...stepStatus,
  RECOGNITION_CATALOGUE_UNKNOWN: 404, HANDLER_UNKNOWN: 404, HANDLER_BODY_UNKNOWN: 422, HANDLER_EXAMPLE: 422, HANDLER_NOT_COMPETENT: 422, HANDLER_TERM_EMPTY: 422, HANDLER_DAY_PAST: 422,
  RECOGNITION_HANDLED: 409, HANDLER_ENDED: 409, HANDLER_CHANGE_OPEN: 409,
} as const satisfies RefusalStatus<ProposalRefusal>;

export const changeStatus = { HANDLER_CHANGE_UNKNOWN: 404, HANDLER_CHANGE_SETTLED: 409 } as const satisfies RefusalStatus<ChangeRefusal>;
export const confirmStatus = { ...proposalStatus, ...changeStatus } as const satisfies RefusalStatus<ConfirmRefusal>;
