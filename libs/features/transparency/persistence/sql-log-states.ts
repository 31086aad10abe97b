import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { type HeadState, type LogState, LogStates } from '../application/epoch/log-states';
import type { HaltReason } from '../domain/halts';
import type { LogName } from '../domain/logs';
import { queries } from './halts.sql';

type Row = Readonly<{
  log: LogName; epoch: number; origin: string; waiting: string; halt_reason: HaltReason | null; halt_at: string | null;
  head_size: string | null; head_at: string | null; published_size: string | null; published_at: string | null;
}>;

@Injectable()
export class SqlLogStates extends LogStates {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async all(): Promise<readonly LogState[]> {
    return (await this.pool.query<Row>(queries.states)).map(stateOf);
  }
}

const headOf = (size: string | null, at: string | null): HeadState | null => (size !== null && at !== null ? { size: Number(size), at } : null);

function stateOf({ log, epoch, origin, waiting, halt_reason: reason, halt_at: at, ...row }: Row): LogState {
  return {
    log, epoch, origin, waiting: Number(waiting),
    head: headOf(row.head_size, row.head_at), published: headOf(row.published_size, row.published_at),
    halt: reason !== null && at !== null ? { reason, at } : null,
  };
}
