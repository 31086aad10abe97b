import type { RefusalStatus } from '@platform/http';
import type { SessionUnknown } from '../application/session/end-session';

export const sessionStatus = { SESSION_UNKNOWN: 404 } as const satisfies RefusalStatus<SessionUnknown>;
