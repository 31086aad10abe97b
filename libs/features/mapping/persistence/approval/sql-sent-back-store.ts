import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type NewSentBack, type SentBack, SentBackStore } from '../../application/approval/sent-back-store';
import { queries } from './approvals.sql';

@Injectable()
export class SqlSentBackStore extends SentBackStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async create(tx: Tx, { mapping, version, regulator, names, words }: NewSentBack): Promise<void> {
    await tx.execute(queries.sendBack, [mapping, version, regulator, JSON.stringify(names), words]);
  }

  of(mapping: string): Promise<readonly SentBack[]> {
    return this.pool.query<SentBack>(queries.sentBack, [mapping]);
  }
}
