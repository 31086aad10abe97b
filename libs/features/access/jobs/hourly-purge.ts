import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { PurgeSpent } from '../application/upkeep/purge-spent';

const EVERY_MS = 3_600_000;

/** In the role `worker`: every hour, what counts no more is deleted. Several workers do not disturb one another. */
@Injectable()
export class HourlyPurge extends Recurring {
  constructor(
    private readonly purging: PurgeSpent,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'what counts no more could not be deleted', runs: environment.roles.includes('worker') });
  }

  protected work(): Promise<unknown> {
    return this.purging.execute();
  }
}
