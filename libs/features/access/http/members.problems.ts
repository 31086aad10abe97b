import type { RefusalStatus } from '@platform/http';
import type { MemberRefusal } from '../domain/membership/ending';
import type { ScopeRefusal } from '../domain/membership/scopes';

export const memberStatus = { MEMBER_UNKNOWN: 404, MEMBER_BEYOND_OWN: 403, OWN_SCOPES: 409, LAST_MEMBER: 409 } as const satisfies RefusalStatus<MemberRefusal>;
export const scopeStatus = { SCOPE_UNKNOWN: 422, SCOPE_BEYOND_OWN: 403 } as const satisfies RefusalStatus<ScopeRefusal>;
