import { Injectable } from '@nestjs/common';
import { OwnerPool, type Tx } from '@platform/database';
import { canonicalJson } from '@pure/kernel';
import { type Sighting, SightingStore, type StandardChange } from '../../application/kept/sighting-store';
import type { Seen } from '../../domain/kept/seen';
import { queries } from './sightings.sql';

/** Reads as the owner: what is overdue is so whoever it belongs to. */
@Injectable()
export class SqlSightingStore extends SightingStore {
  constructor(private readonly pool: OwnerPool) {
    super();
  }

  sightings(): Promise<readonly Sighting[]> {
    return this.pool.query<Sighting>(queries.sightings);
  }

  unseen(): Promise<readonly Sighting[]> {
    return this.pool.query<Sighting>(queries.unseen);
  }

  lockSightings(tx: Tx, standards: readonly string[]): Promise<readonly Sighting[]> {
    return tx.query<Sighting>(queries.lockSightings, [standards]);
  }

  async saveSeen(tx: Tx, seen: readonly Readonly<{ standard: string; seen: Seen; changed: boolean }>[]): Promise<void> {
    await tx.execute(queries.updateSeen, [seen.map(({ standard }) => standard), seen.map((each) => canonicalJson(each.seen)), seen.map(({ changed }) => changed)]);
  }

  async createLook(tx: Tx, changes: readonly StandardChange[], numbers: readonly string[] = []): Promise<number> {
    const look = await tx.first<{ id: number }>(queries.insertLook);
    if (!look) throw new Error('the look was not written');
    const texts = (of: 'before' | 'after') => changes.map((change) => canonicalJson(change[of]));
    await tx.execute(queries.insertChanges, [look.id, changes.map(({ standard }) => standard), changes.map(({ acts }) => JSON.stringify(acts)), texts('before'), texts('after')]);
    if (numbers.length > 0) await tx.execute(queries.insertNumbers, [look.id, numbers]);
    return look.id;
  }

  async overdue(): Promise<readonly string[]> {
    return (await this.pool.query<{ standard: string }>(queries.overdue)).map(({ standard }) => standard);
  }

  async ended(): Promise<readonly string[]> {
    return (await this.pool.query<{ number: string }>(queries.ended)).map(({ number }) => number);
  }
}
