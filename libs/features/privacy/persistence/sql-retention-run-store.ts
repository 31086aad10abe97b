import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type RetentionRun, RetentionRunStore } from '../application/retention/retention-run-store';
import { queries } from './retention-runs.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlRetentionRunStore extends RetentionRunStore {
  latest(tx: Tx): Promise<readonly RetentionRun[]> {
    return tx.query<RetentionRun>(queries.latest);
  }
}
