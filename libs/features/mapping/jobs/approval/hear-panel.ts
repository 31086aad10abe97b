import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { TakeConclusion } from '../../application/approval/take-conclusion';

const outcomes = ['agreed', 'not-agreed', 'changes-requested'] as const;

/** A panel has concluded: what it judged goes on, or back to the centre. */
@Injectable()
export class HearPanel extends EventHandler {
  readonly name = 'mapping.hear-panel';
  readonly acts = ['review.concluded'] as const;

  constructor(private readonly taking: TakeConclusion) {
    super();
  }

  async handle(tx: Tx, { content: { subject, version, digest, outcome, unilateral } }: JournalEvent): Promise<void> {
    const told = outcomes.find((one) => one === outcome);
    if (typeof subject !== 'string' || typeof version !== 'number' || typeof digest !== 'string' || !told) return;
    await this.taking.within(tx, { mapping: subject, version, digest, outcome: told, unilateral: unilateral === true });
  }
}
