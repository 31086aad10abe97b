import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { WithdrawPanel } from '../../application/panel/withdraw-panel';

/** A mapping was withdrawn: nobody judges it any more. */
@Injectable()
export class EndWithdrawn extends EventHandler {
  readonly name = 'review.end-withdrawn';
  readonly acts = ['mapping.withdrawn'] as const;

  constructor(private readonly withdrawing: WithdrawPanel) {
    super();
  }

  handle(tx: Tx, { subject }: JournalEvent): Promise<void> {
    return this.withdrawing.within(tx, subject.id);
  }
}
