import type { RefusalStatus } from '@platform/http';
import { stepStatus } from '@platform/two-person';
import type { Json, Refusal } from '@pure/kernel';
import type { SupervisionRefusal } from '../../application/oversight/any-supervised';
import type { ArchiveRefusal } from '../../application/oversight/archive-declaration';
import type { StatingRefusal } from '../../application/oversight/give-statement';
import type { LookRefusal } from '../../application/oversight/look-after';
import type { CorrectionRefusal, SupervisingRefusal } from '../../application/oversight/supervise';
import type { ConfirmRefusal, ProposeRefusal, RefuseRefusal } from '../../application/oversight/take-measure';

export const lookStatus = { DECLARATION_UNKNOWN: 404, NOT_COMPETENT: 403 } as const satisfies RefusalStatus<LookRefusal>;
const supervision = { ...lookStatus, CONFLICT_OF_INTEREST: 403 } as const satisfies RefusalStatus<SupervisionRefusal>;
export const supervisingStatus = { ...supervision, DECLARATION_STATE: 409, MEASURE_OPEN: 409 } as const satisfies RefusalStatus<SupervisingRefusal>;
export const correctionStatus = { ...supervision, DECLARATION_STATE: 409, ORDER_OPEN: 409, DUE_UNFIT: 422, DUE_MISSING: 422 } as const satisfies RefusalStatus<CorrectionRefusal>;
export const archiveStatus = { DECLARATION_UNKNOWN: 404, DECLARATION_STATE: 409 } as const satisfies RefusalStatus<ArchiveRefusal>;
const measure = {
  DECLARATION_STATE: 409, ORDER_NONE: 409, ARTICLE_NOT_ORDERED: 409, ORDER_NOT_OVERDUE: 409, STATEMENT_UNCONSIDERED: 422, PUBLICISED_ALREADY: 409, STANDARD_NOT_DECLARED: 422,
} as const;
export const proposeStatus = { ...supervision, ...measure, ...stepStatus, MEASURE_OPEN: 409 } as const satisfies RefusalStatus<ProposeRefusal>;
export const refuseStatus = { ...supervision, MEASURE_NONE: 409 } as const satisfies RefusalStatus<RefuseRefusal>;
export const confirmStatus = { ...refuseStatus, ...measure, ...stepStatus } as const satisfies RefusalStatus<ConfirmRefusal>;
export const statingStatus = { DECLARATION_UNKNOWN: 404, DECLARATION_STATE: 409, ORDER_NONE: 409, STATEMENT_GIVEN: 409, STATEMENT_LATE: 409 } as const satisfies RefusalStatus<StatingRefusal>;

const told = ['outside', 'bodies', 'state', 'day', 'due', 'until', 'article'] as const;

/** What else a refusal says, beside its code. */
export function supervisionTelling(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(told.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}
