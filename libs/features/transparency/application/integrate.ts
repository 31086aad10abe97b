import type { Tx, WritePool } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import type { HaltReason } from '../domain/halts';
import type { Epoch, LogName } from '../domain/logs';
import type { LogHalts } from './epoch/log-halts';
import type { BeginEpoch } from './growth/begin-epoch';
import type { GrowRefusal } from './growth/grow-log';
import type { TakeIn } from './growth/take-in';
import type { LogStore } from './log-store';

/** `LOG_HALTED`: nothing is added until somebody has decided how the log goes on. */
export type IntegrateRefusal = GrowRefusal | Readonly<{ code: 'LOG_HALTED'; reason: HaltReason; since: string }>;

/** Puts what waits into the log: one process at a time. */
export class Integrate {
  constructor(
    private readonly pool: WritePool,
    private readonly store: LogStore,
    private readonly halts: LogHalts,
    private readonly begin: BeginEpoch,
    private readonly takeIn: TakeIn,
  ) {}

  /** Gives how many leaves were added, besides the first of a log. */
  async execute(log: LogName): Promise<Result<number, IntegrateRefusal>> {
    return this.pool.transaction(async (tx) => {
      if (!(await this.store.lock(tx, log))) return ok(0);
      const halt = await this.halts.open(tx, log);
      if (halt) return refuse({ code: 'LOG_HALTED', reason: halt.reason, since: halt.at });
      const epoch = await this.growing(tx, log);
      if (!epoch?.ok) return epoch ?? ok(0);
      return this.takeIn.execute(tx, epoch.value);
    });
  }

  /** The log of examples begins with the first of them; null: there is none yet. */
  private async growing(tx: Tx, log: LogName): Promise<Result<Epoch, GrowRefusal> | null> {
    const current = await this.store.current(tx, log);
    if (current) return ok(current);
    return log === 'examples' && (await this.store.waiting(tx, log, 1)).length === 0 ? null : this.begin.execute(tx, log, null);
  }
}
