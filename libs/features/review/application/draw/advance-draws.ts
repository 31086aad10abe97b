import type { FirstCheckpoint } from '@features/transparency';
import type { Tx, WritePool } from '@platform/database';
import type { Actor } from '@platform/permissions';
import type { DrawParts } from './draw-parts';
import type { Draw } from './draw-store';
import type { FailDraw } from './fail-draw';
import type { OpenDraw } from './open-draw';

const system: Actor = { via: 'system' };
/** Versions of a draw in the log until it is opened: the announcement, and that its deadline is past. */
const CLOSING = 2;
/** Witnesses tell whole seconds: what they sign of the closing record is surely after the deadline. */
const GRACE_MS = 2000;

/** Takes every draw as far as it can go: past the deadline a record of its own makes sure that a checkpoint comes, then the parties reveal, then it is opened. */
export class AdvanceDraws {
  constructor(
    private readonly pool: WritePool,
    private readonly parts: DrawParts,
    private readonly opening: OpenDraw,
    private readonly failing: FailDraw,
    private readonly checkpoints: FirstCheckpoint,
  ) {}

  /** Each draw in a transaction of its own; the faults of those that could not be taken on, which stop none behind them. */
  async execute(): Promise<readonly unknown[]> {
    const faults: unknown[] = [];
    const numbers = await this.pool.transaction((tx) => this.parts.draws.pending(tx));
    for (const number of numbers) await this.pool.transaction((tx) => this.one(tx, number)).catch((fault: unknown) => faults.push(fault));
    return faults;
  }

  private async one(tx: Tx, number: string): Promise<void> {
    const draw = await this.parts.draws.lock(tx, number);
    const { at } = await this.parts.draws.now(tx);
    if (!draw || Date.parse(at) <= Date.parse(draw.deadline) + GRACE_MS) return;
    if (draw.state === 'gathering') return this.failing.within(tx, draw, 'DRAW_NOT_ANNOUNCED');
    if (draw.state === 'announced') return draw.records < CLOSING ? this.close(tx, draw) : this.takeCheckpoint(tx, draw);
    if (draw.state !== 'closed') return;
    const parties = await this.parts.draws.parties(tx, number);
    if (draw.numbersBy !== null && draw.numbers === null && at >= draw.numbersBy) return this.failing.within(tx, draw, 'DRAW_NUMBERS_MISSING');
    if (parties.every(({ revealed }) => revealed !== null) || at >= draw.revealBy) await this.opening.within(tx, draw, parties);
  }

  /** The log has an entry after the deadline, so that there is a checkpoint after it. */
  private async close(tx: Tx, draw: Draw): Promise<void> {
    const { number, panel, example, deadline, numbersBy } = draw;
    await this.parts.draws.save(tx, { ...draw, records: CLOSING });
    await this.parts.log.add(tx, { kind: 'draw-commit', number, version: CLOSING, org: null, example, document: { number, version: CLOSING, act: 'closed', deadline } });
    await this.parts.journal.record(tx, { act: 'draw.closed', by: system, subject: { kind: 'draw', id: number }, content: { panel, deadline, numbersBy } });
  }

  private async takeCheckpoint(tx: Tx, draw: Draw): Promise<void> {
    const seen = await this.checkpoints.after(tx, draw.example ? 'examples' : 'main', draw.deadline);
    if (seen) await this.parts.draws.save(tx, { ...draw, state: 'closed', root: seen.root, rootAt: seen.at });
  }
}
