import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type NewSuccession, SuccessionStore } from '../../application/succession-store';
import { queries } from './successions.sql';

@Injectable()
export class SqlSuccessionStore extends SuccessionStore {
  async after(tx: Tx, enterprise: string): Promise<readonly string[]> {
    return (await tx.query<{ id: string }>(queries.after, [enterprise])).map(({ id }) => id);
  }

  async createSuccession(tx: Tx, { older, newer, kind, on, basis }: NewSuccession, by: string): Promise<void> {
    await tx.execute(queries.insert, [older, newer, kind, on, basis, by]);
  }
}
