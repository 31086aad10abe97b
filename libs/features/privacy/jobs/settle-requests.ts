import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { ApplyRetention } from '../application/retention/apply-retention';
import { SettleWaiting } from '../application/requests/settle-waiting';

const EVERY_MS = 600_000;

/** In the role `worker`: every ten minutes, requests of people that wait are looked at again, and what was kept long enough is forgotten. Several workers do not disturb one another. */
@Injectable()
export class SettleRequests extends Recurring {
  constructor(
    private readonly settling: SettleWaiting,
    private readonly retention: ApplyRetention,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'requests of people could not be settled, or what is old not be forgotten', runs: environment.roles.includes('worker') });
  }

  protected async work(): Promise<void> {
    await this.settling.execute();
    await this.retention.execute();
  }
}
