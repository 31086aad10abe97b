import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type FrozenVersion, type MappingRecord, MappingStore } from '../application/mapping-store';
import type { MappingState } from '../domain/states';
import { queries } from './mapping.sql';

@Injectable()
export class SqlMappingStore extends MappingStore {
  byId(tx: Tx, id: string): Promise<MappingRecord | null> {
    return tx.first<MappingRecord>(queries.byId, [id]);
  }

  byNumber(tx: Tx, number: string): Promise<MappingRecord | null> {
    return tx.first<MappingRecord>(queries.byNumber, [number]);
  }

  async lockMapping(tx: Tx, id: string): Promise<MappingRecord | null> {
    await tx.execute(queries.lock, [id]);
    return this.byId(tx, id);
  }

  async saveState(tx: Tx, id: string, state: MappingState): Promise<void> {
    await tx.execute(queries.updateState, [id, state]);
  }

  version(tx: Tx, id: string, version: number): Promise<FrozenVersion | null> {
    return tx.first<FrozenVersion>(queries.version, [id, version]);
  }

  versions(tx: Tx, id: string): Promise<readonly Omit<FrozenVersion, 'content'>[]> {
    return tx.query<Omit<FrozenVersion, 'content'>>(queries.versions, [id]);
  }

  async drafters(tx: Tx, id: string): Promise<readonly string[]> {
    return (await tx.query<{ account: string }>(queries.drafters, [id])).map(({ account }) => account);
  }

  async organisations(tx: Tx, id: string): Promise<readonly string[]> {
    return (await tx.query<{ organisation: string }>(queries.organisations, [id])).map(({ organisation }) => organisation);
  }
}
