import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Epoch, LogName } from '../../domain/logs';
import type { BeginEpoch } from '../growth/begin-epoch';
import type { GrowRefusal } from '../growth/grow-log';
import type { LogStore } from '../log-store';
import type { LogHalts } from './log-halts';

export type NextEpochRefusal = GrowRefusal | Readonly<{ code: 'LOG_NOT_BEGUN' | 'LOG_BUSY' }>;
export type NextEpochBegun = Readonly<{ ended: string; begun: string }>;

/** Ends the epoch of a log and begins the next one, which names the last head of the one before and takes in what waits. */
export class NextEpoch {
  constructor(
    private readonly pool: WritePool,
    private readonly store: LogStore,
    private readonly halts: LogHalts,
    private readonly journal: Journal,
    private readonly begin: BeginEpoch,
  ) {}

  /** Gives the origins of both. */
  execute(log: LogName): Promise<Result<NextEpochBegun, NextEpochRefusal>> {
    return this.pool.transaction(async (tx) => {
      if (!(await this.store.lock(tx, log))) return refuse({ code: 'LOG_BUSY' });
      const ended = await this.store.current(tx, log);
      const last = ended && (await this.store.lastHead(tx, ended));
      if (!ended || !last) return refuse({ code: 'LOG_NOT_BEGUN' });
      const begun = await this.begin.execute(tx, log, { ...ended, checkpoint: last.checkpoint });
      if (!begun.ok) return begun;
      await this.end(tx, ended);
      await this.halts.resume(tx, log, { way: 'next-epoch', seen: null });
      await this.record(tx, 'log.resumed', begun.value, { way: 'next-epoch', after: ended.origin });
      return ok({ ended: ended.origin, begun: begun.value.origin });
    });
  }

  private async end(tx: Tx, epoch: Epoch): Promise<void> {
    if (await this.halts.open(tx, epoch.log)) return;
    await this.halts.halt(tx, epoch.log, 'ended');
    await this.record(tx, 'log.halted', epoch, { reason: 'ended' });
  }

  private async record(tx: Tx, act: 'log.halted' | 'log.resumed', { origin }: Epoch, content: Readonly<Record<string, string>>): Promise<void> {
    await this.journal.record(tx, { act, by: { via: 'system' }, subject: { kind: 'log', id: origin }, content });
  }
}
