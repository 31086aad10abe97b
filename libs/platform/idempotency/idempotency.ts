import type { Tx } from '@platform/database';
import type { Actor } from '@platform/permissions';
import type { Json, Refusal, Result } from '@pure/kernel';

/** What a request says of itself: its `Idempotency-Key`, and the SHA-256 over its method, address and body. */
export type Keyed = Readonly<{ key: string; fingerprint: Buffer }>;

export type KeyRefusal = Readonly<{ code: 'IDEMPOTENCY_KEY_REUSED' | 'IDEMPOTENCY_KEY_IN_USE' }>;

/** Keys are known for so many hours; after that the same key is a new one. */
export const KEPT_HOURS = 24;

/**
 * Does the work of a request with a key once, however often it is sent (draft-ietf-httpapi-idempotency-key-header-07): the
 * same key by the same person for the same organisation gives the value of the first time; those who are not signed in count as
 * one person. Key, effect and value are one transaction. A value that holds a secret must not come this way: it is kept as it is.
 */
export abstract class Idempotency {
  /**
   * Without a key the work is simply done. What the work refuses is not kept: the same
   * request may be sent again. The same key with another body is refused, as is one whose work is just being done.
   */
  abstract once<T extends Json, R extends Refusal>(tx: Tx, by: Actor, keyed: Keyed | null, work: () => Promise<Result<T, R>>): Promise<Result<T, R | KeyRefusal>>;
}
