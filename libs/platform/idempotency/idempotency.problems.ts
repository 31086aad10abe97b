import type { RefusalStatus } from '@platform/http';
import type { KeyRefusal } from './idempotency';
import './texts';

/** For the table of a route that takes a key: `{ …, ...keyStatus }`. */
export const keyStatus = { IDEMPOTENCY_KEY_REUSED: 422, IDEMPOTENCY_KEY_IN_USE: 409 } as const satisfies RefusalStatus<KeyRefusal>;
