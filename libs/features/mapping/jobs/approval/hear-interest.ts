import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { TakeInterest } from '../../application/approval/take-interest';

/** A member of a panel that had concluded turned out to have an interest. */
@Injectable()
export class HearInterest extends EventHandler {
  readonly name = 'mapping.hear-interest';
  readonly acts = ['review.interest-found'] as const;

  constructor(private readonly taking: TakeInterest) {
    super();
  }

  async handle(tx: Tx, { content: { subject, version, digest, seat, holds } }: JournalEvent): Promise<void> {
    if (typeof subject !== 'string' || typeof version !== 'number' || typeof digest !== 'string' || typeof seat !== 'string') return;
    await this.taking.within(tx, { mapping: subject, version, digest, seat, holds: holds === true });
  }
}
