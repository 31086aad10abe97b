import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type BreachPage, BreachStore, type ListAsked, type NewBreach, type NewStep, type WrittenStep } from '../application/breach/breach-store';
import type { Breach } from '../domain/breach';
import { queries } from './breaches.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlBreachStore extends BreachStore {
  async list(tx: Tx, { state, region, limit, after }: ListAsked): Promise<BreachPage> {
    const read = await tx.query<Breach>(queries.list, [state, region, after, limit + 1]);
    const counted = await tx.first<{ total: number }>(queries.total, [state, region]);
    const items = read.slice(0, limit);
    return { items, total: counted?.total ?? 0, next: read.length > limit ? (items.at(-1)?.id ?? null) : null };
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
