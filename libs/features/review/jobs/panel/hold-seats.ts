import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { GiveUpSeats } from '../../application/panel/give-up-seats';

/** An expert took back a consent, left, was removed or wrote down what they are bound to: the seats that they hold are looked at. */
@Injectable()
export class HoldSeats extends EventHandler {
  readonly name = 'review.hold-seats';
  readonly acts = ['expert.consent-withdrawn', 'expert.left', 'expert.removed', 'expert.applied', 'expert.profile-written'] as const;

  constructor(private readonly giving: GiveUpSeats) {
    super();
  }

  handle(tx: Tx, { subject }: JournalEvent): Promise<void> {
    return this.giving.within(tx, subject.id);
  }
}
