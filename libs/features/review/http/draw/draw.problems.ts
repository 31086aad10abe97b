import type { RefusalStatus } from '@platform/http';
import type { CommitRefusal, DrawUnknown, NumbersRefusal, RevealRefusal } from '../../application/draw/party-acts';

export const drawStatus = { DRAW_UNKNOWN: 404 } as const satisfies RefusalStatus<DrawUnknown>;
export const commitStatus = { DRAW_UNKNOWN: 404, DRAW_STATE: 409, DRAW_COMMITTED: 409, DRAW_COMMITMENT_TAKEN: 422, DRAW_DEADLINE_PAST: 409 } as const satisfies RefusalStatus<CommitRefusal>;
export const revealStatus = { DRAW_UNKNOWN: 404, DRAW_STATE: 409, DRAW_REVEAL_DIFFERS: 422, DRAW_REVEAL_LATE: 409, DRAW_REVEALED: 409 } as const satisfies RefusalStatus<RevealRefusal>;
export const numbersStatus = { DRAW_UNKNOWN: 404, DRAW_STATE: 409, DRAW_LOTTERY_NONE: 409, DRAW_NUMBERS_GIVEN: 409, DRAW_NUMBERS_LATE: 409 } as const satisfies RefusalStatus<NumbersRefusal>;
