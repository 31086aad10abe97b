import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { Sealer } from '@platform/sealing';
import { AttemptStore, type Limited } from '../../application/sign-in/attempts';
import { queries } from './attempts.sql';

/** What is limited is kept as a keyed mark: the table tells no address. */
@Injectable()
export class SqlAttemptStore extends AttemptStore {
  constructor(private readonly sealer: Sealer) {
    super();
  }

  async recordAttempt(tx: Tx, limits: readonly Limited[]): Promise<number | null> {
    const buckets = this.bucketsOf(limits);
    await tx.query(queries.lock, [buckets]);
    const row = await tx.first<{ seconds: number | null }>(queries.waits, [buckets, limits.map(({ most }) => most)]);
    if (row && row.seconds !== null) return Math.max(1, row.seconds);
    await tx.execute(queries.insertAttempts, [buckets]);
    return null;
  }

  async clearAttempts(tx: Tx, limits: readonly Limited[]): Promise<void> {
    await tx.execute(queries.deleteAll, [this.bucketsOf(limits.filter(({ forgives }) => forgives === 'all'))]);
    await tx.execute(queries.deleteOwn, [this.bucketsOf(limits.filter(({ forgives }) => forgives === 'own'))]);
  }

  private bucketsOf(limits: readonly Limited[]): string[] {
    return limits.map(({ kind, subject }) => this.sealer.mark(`${kind} ${subject}`).toString('base64url'));
  }
}
