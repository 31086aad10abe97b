import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { BreachStore, type NewBreach, type NewStep } from '../application/breach/breach-store';
import type { Breach, StepRow } from '../domain/breach';
import { queries } from './breaches.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlBreachStore extends BreachStore {
  list(tx: Tx): Promise<readonly Breach[]> {
    return tx.query<Breach>(queries.list);
  }

  find(tx: Tx, id: string): Promise<Breach | null> {
    return tx.first<Breach>(queries.find, [id]);
  }

  stepsOf(tx: Tx, id: string): Promise<readonly StepRow[]> {
    return tx.query<StepRow>(queries.steps, [id]);
  }

  async createBreach(tx: Tx, { discoveredAt, summary, persons, special, regions }: NewBreach, account: string): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [discoveredAt, account, summary, persons, special, regions]);
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
