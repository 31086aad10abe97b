import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type AskedReset, ResetStore } from '../../application/password/reset-store';
import { queries } from './resets.sql';

@Injectable()
export class SqlResetStore extends ResetStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async createFruitless(tx: Tx, id: string): Promise<void> {
    await tx.execute(queries.insertFruitless, [id]);
  }

  findBySecret(sha256: Buffer): Promise<AskedReset | null> {
    return this.pool.first<AskedReset>(queries.bySecret, [sha256]);
  }

  async writeUsed(tx: Tx, id: string): Promise<boolean> {
    return (await tx.execute(queries.use, [id])) > 0;
  }
}
