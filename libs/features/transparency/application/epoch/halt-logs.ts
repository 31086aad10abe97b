import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { HaltReason } from '../../domain/halts';
import { type LogName, logNames } from '../../domain/logs';
import type { LogStore } from '../log-store';
import type { LogHalts } from './log-halts';

/** Has logs stand still: nothing is added until somebody has decided how they go on. */
export class HaltLogs {
  constructor(
    private readonly pool: WritePool,
    private readonly store: LogStore,
    private readonly halts: LogHalts,
    private readonly journal: Journal,
  ) {}

  /** Every log that has begun. Gives their names. */
  execute(reason: HaltReason): Promise<readonly LogName[]> {
    return this.pool.transaction(async (tx) => {
      const halted: LogName[] = [];
      for (const log of logNames) if (await this.halt(tx, log, reason)) halted.push(log);
      return halted;
    });
  }

  private async halt(tx: Tx, log: LogName, reason: HaltReason): Promise<boolean> {
    const epoch = await this.store.current(tx, log);
    if (!epoch) return false;
    await this.halts.halt(tx, log, reason);
    await this.journal.record(tx, { act: 'log.halted', by: { via: 'system' }, subject: { kind: 'log', id: epoch.origin }, content: { reason } });
    return true;
  }
}
