import type { RefusalStatus } from '@platform/http';
import { stepStatus } from '@platform/two-person';
import type { ProposalRefusal } from '../../application/organisations/propose-competence';
import type { ChangeRefusal, ConfirmRefusal } from '../../application/organisations/settle-competence';

export const proposalStatus = {
  ...stepStatus,
  ORGANISATION_UNKNOWN: 404, ORGANISATION_NOT_ACTIVE: 409, ORGANISATION_DECIDES_NOTHING: 422,
  COMPETENCE_UNKNOWN: 404, COMPETENCE_HELD: 409, COMPETENCE_ENDED: 409, TERRITORY_NOT_OF_LEVEL: 422, TERM_EMPTY: 422, CHANGE_OPEN: 409,
} as const satisfies RefusalStatus<ProposalRefusal>;

export const changeStatus = { CHANGE_UNKNOWN: 404, CHANGE_SETTLED: 409 } as const satisfies RefusalStatus<ChangeRefusal>;
export const confirmStatus = { ...proposalStatus, ...changeStatus } as const satisfies RefusalStatus<ConfirmRefusal>;
