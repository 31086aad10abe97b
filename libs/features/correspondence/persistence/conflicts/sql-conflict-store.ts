import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@pure/kernel';
import { type Tx, WritePool } from '@platform/database';
import { ConflictStore, type ShownConflict } from '../../application/graph/conflict-store';
import { queries } from './conflicts.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlConflictStore extends ConflictStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.pool.transaction(work, { unhurried: true });
  }

  async saveFound(tx: Tx, conflicts: readonly ShownConflict[]): Promise<void> {
    const rows = conflicts.map(({ kind, from, to, proofs }) => {
      const told = canonicalJson([...proofs]);
      return { kind, from_id: from, to_id: to, proofs, digest: createHash('sha256').update(told).digest('hex') };
    });
    await tx.execute(queries.saveFound, [JSON.stringify(rows)]);
  }
}
