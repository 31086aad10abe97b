import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { Actor } from '@platform/permissions';
import { type Json, ok, type Refusal, refuse, type Result } from '@pure/kernel';
import { Idempotency, KEPT_HOURS, type Keyed, type KeyRefusal } from './idempotency';
import { queries } from './idempotency.sql';

type Kept = Readonly<{ fingerprint: Buffer; body: Json }>;

/** Keys over PostgreSQL: a lock of the transaction says whose work it is, a row what came of it. */
@Injectable()
export class SqlIdempotency extends Idempotency {
  async once<T extends Json, R extends Refusal>(tx: Tx, by: Actor, keyed: Keyed | null, work: () => Promise<Result<T, R>>): Promise<Result<T, R | KeyRefusal>> {
    if (!keyed) return work();
    const name = [`${by.account ?? ''}/${by.organisation ?? ''}`, keyed.key];
    const claim = await tx.first<{ mine: boolean }>(queries.claim, name);
    if (!claim?.mine) return refuse({ code: 'IDEMPOTENCY_KEY_IN_USE' });
    await tx.execute(queries.forget, [KEPT_HOURS]);
    const kept = await tx.first<Kept>(queries.known, name);
    if (kept) return kept.fingerprint.equals(keyed.fingerprint) ? ok(kept.body as T) : refuse({ code: 'IDEMPOTENCY_KEY_REUSED' });
    const outcome = await work();
    if (!outcome.ok) return outcome;
    const written = await tx.first<Pick<Kept, 'body'>>(queries.keep, [...name, keyed.fingerprint, JSON.stringify(outcome.value)]);
    return written ? ok(written.body as T) : outcome; // as it is kept, so that the first answer and the later ones are alike to the letter
  }
}
