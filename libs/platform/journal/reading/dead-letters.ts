import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import { type Actor, Journal } from '../journal';
import { MOST_COUNTED, type Page, type PageAsked, pageOf } from './page';
import { queries } from './reading.sql';

/** An event whose handling failed for the last time. `id` is the event's number, `fault` what the last attempt failed with. */
export type DeadLetter = Readonly<{
  id: number;
  act: string;
  subject: Readonly<{ kind: string; id: string }>;
  at: string;
  failedAt: string;
  attempts: number;
  fault: string | null;
}>;

export type ReplayRefusal = Readonly<{ code: 'DEAD_LETTER_UNKNOWN' }>;

type Row = Readonly<{ id: string; act: string; subject_kind: string; subject_id: string; at: string; failed_at: string; attempts: number; fault: string | null }>;

/** What the queue gave up, to be looked at and sent through once more when its cause is mended. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly pool: WritePool,
    private readonly journal: Journal,
  ) {}

  async list({ limit, before }: PageAsked): Promise<Page<DeadLetter>> {
    const [rows, counted] = await Promise.all([
      this.pool.query<Row>(queries.deadLetters, [before, limit + 1]),
      this.pool.first<{ total: number }>(queries.countDeadLetters, [MOST_COUNTED + 1]),
    ]);
    return pageOf(rows.map(letterOf), counted?.total ?? 0, limit);
  }

  /** Gives the event all its attempts anew; handlers that have had it are not called again. */
  replay(event: number, by: Actor): Promise<Result<null, ReplayRefusal>> {
    return this.pool.transaction(async (tx) => {
      const done = await tx.first<{ replayed: boolean }>(queries.replay, [event]);
      if (!done?.replayed) return refuse({ code: 'DEAD_LETTER_UNKNOWN' });
      await this.journal.record(tx, { act: 'dead-letter.replayed', by, subject: { kind: 'event', id: String(event) }, content: {} });
      return ok(null);
    });
  }
}

const letterOf = ({ id, subject_kind, subject_id, failed_at, ...rest }: Row): DeadLetter => ({
  ...rest, id: Number(id), subject: { kind: subject_kind, id: subject_id }, failedAt: failed_at,
});
