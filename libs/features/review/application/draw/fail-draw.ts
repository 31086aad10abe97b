import type { Tx } from '@platform/database';
import type { Actor } from '@platform/permissions';
import type { DrawFailure } from '../../domain/draw/states';
import { type Seating, VoidDraw } from '../seam';
import type { DrawParts } from './draw-parts';
import type { Draw } from './draw-store';

const system: Actor = { via: 'system' };

/** Ends a draw without anybody seated: published with its reason where it was announced, and told to the panel. */
export class FailDraw extends VoidDraw {
  constructor(
    private readonly parts: DrawParts,
    private readonly seating: Seating,
  ) {
    super();
  }

  async execute(tx: Tx, number: string): Promise<void> {
    const draw = await this.parts.draws.lock(tx, number);
    if (draw && draw.state !== 'opened' && draw.state !== 'failed') await this.within(tx, draw, 'DRAW_WITHDRAWN');
  }

  async within(tx: Tx, draw: Draw, failure: DrawFailure): Promise<void> {
    const { number, panel, example, records: before } = draw;
    const records = before > 0 ? before + 1 : 0;
    await this.parts.draws.save(tx, { ...draw, state: 'failed', failure, records });
    if (records > 0) await this.parts.log.add(tx, { kind: 'draw-reveal', number, version: records, org: null, example, document: { number, version: records, failure } });
    await this.parts.journal.record(tx, { act: 'draw.failed', by: system, subject: { kind: 'draw', id: number }, content: { panel, failure } });
    await this.seating.failed(tx, { panel, draw: number, reason: failure });
  }
}
