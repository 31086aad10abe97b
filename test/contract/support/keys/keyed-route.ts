import type { TestDatabase } from '../../../support/database';

/** One request that makes something: its address below `/api/v1`, a body, and another body that would make something else. */
export type KeyedRequest = Readonly<{ path: string; body: object; other: object }>;

/** How an operation that takes an `Idempotency-Key` is asked, by whom, and the table in which what it makes is a row. */
export type KeyedRoute = Readonly<{ by: 'system-admin' | 'security-admin' | 'enterprise' | 'centre' | 'expert' | 'nobody'; table: string; prepare(database: TestDatabase): Promise<KeyedRequest> }>;
