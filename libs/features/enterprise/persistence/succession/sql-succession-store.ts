import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type NewSuccession, SuccessionStore } from '../../application/verification/succession-store';
import type { Successor } from '../../domain/succession';
import { queries } from './successions.sql';

@Injectable()
export class SqlSuccessionStore extends SuccessionStore {
  async after(tx: Tx, enterprise: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }>(queries.after, [enterprise])).map(({ id }) => id);
  }

  successorsOf(tx: Tx, enterprise: string): Promise<readonly Successor[]> {
    return tx.query<Successor>(queries.successors, [enterprise]);
  }

  async createSuccession(tx: Tx, { older, newer, kind, on, basis }: NewSuccession, by: string): Promise<void> {
    await tx.execute(queries.insert, [older, newer, kind, on, basis, by]);
  }
}
