import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { TellOverdue } from '../application/oversight/tell-overdue';

const EVERY_MS = 10 * 60_000;

/** In the role `worker`: looks which orders to correct were not heeded in time. */
@Injectable()
export class Overdue extends Recurring {
  constructor(
    private readonly telling: TellOverdue,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'orders whose period has ended could not be looked for', runs: environment.roles.includes('worker') });
  }

  protected work(): Promise<void> {
    return this.telling.execute();
  }
}
