import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { type Decision, DecisionLog } from './decision-log';
import { queries } from './decision-log.sql';

/** Decisions wait so long for others to go with them, in milliseconds. */
const GATHERED = 200;
/** More than these are not held while the database is away. */
const MOST_WAITING = 10_000;

/**
 * Writes decisions on known callers to `journal.decision`, many at once, behind the request's back, and every decision as a
 * line of the log, which names no person. What nobody known asked for is in the log alone: anyone could fill a table that is
 * never emptied.
 */
@Injectable()
export class SqlDecisionLog extends DecisionLog implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Access');
  private waiting: Decision[] = [];
  private lost = 0;
  private timer: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(private readonly pool: WritePool) {
    super();
  }

  note(decision: Decision): void {
    const { action, denied, correlation } = decision;
    this.logger.log({ event: 'decision', action, outcome: denied ? 'denied' : 'allowed', ...(denied && { reason: denied }), correlation });
    if (!decision.caller) return;
    if (this.waiting.length < MOST_WAITING) this.waiting.push(decision);
    else this.lost += 1;
    if (this.closing) void this.keep();
    else this.timer ??= setTimeout(() => void this.keep(), GATHERED);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    await this.keep();
  }

  private async keep(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const batch = this.waiting;
    if (batch.length === 0) return;
    this.waiting = [];
    try {
      await this.pool.transaction((tx) => tx.query(queries.keepDecisions, [JSON.stringify(batch.map(row))]));
      if (this.lost > 0) this.logger.error(`${this.lost} decisions were not kept while the database was away`);
      this.lost = 0;
    } catch {
      this.putBack(batch);
    }
  }

  private putBack(batch: Decision[]): void {
    this.waiting = [...batch, ...this.waiting];
    this.lost += this.waiting.splice(MOST_WAITING).length;
    if (!this.closing) this.timer ??= setTimeout(() => void this.keep(), 10 * GATHERED);
  }
}

const row = ({ action, caller, denied, correlation }: Decision) => ({
  at: caller?.at,
  action,
  account: caller?.account,
  session: caller?.session,
  organisation: caller?.acting?.organisation,
  outcome: denied ? 'denied' : 'allowed',
  reason: denied,
  correlation,
});
