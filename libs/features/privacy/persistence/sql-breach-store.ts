import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { BreachStore, type NewBreach, type NewStep, type WrittenStep } from '../application/breach/breach-store';
import type { Breach } from '../domain/breach';
import { queries } from './breaches.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlBreachStore extends BreachStore {
  list(tx: Tx, { state, region }: Readonly<{ state: string | null; region: string | null }>): Promise<readonly Breach[]> {
    return tx.query<Breach>(queries.list, [state, region]);
  }

  find(tx: Tx, id: string): Promise<Breach | null> {
    return tx.first<Breach>(queries.find, [id]);
  }

  stepsOf(tx: Tx, ids: readonly string[]): Promise<readonly WrittenStep[]> {
    return tx.query<WrittenStep>(queries.steps, [ids]);
  }

  async createBreach(tx: Tx, { discoveredAt, summary, persons, special, kinds, regions }: NewBreach, account: string): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [discoveredAt, account, summary, persons, special, kinds, regions]);
    if (!row) throw new Error('a breach was not written');
    return row.id;
  }

  lockBreach(tx: Tx, id: string): Promise<Breach | null> {
    return tx.first<Breach>(queries.lock, [id]);
  }

  async appendStep(tx: Tx, id: string, { step, region, note }: NewStep, account: string): Promise<void> {
    await tx.execute(queries.insertStep, [id, step, region, note, account]);
    await tx.execute(queries.next, [id, step]);
  }
}
