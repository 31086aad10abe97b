import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring, together } from '@platform/recurring';
import { KeepTime } from '../../application/panel/keep-time';

const EVERY_MS = 60_000;

/** In the role `worker`: leads panels on whose last day has passed, and reminds their members. */
@Injectable()
export class PanelTime extends Recurring {
  constructor(
    private readonly keeping: KeepTime,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'panels whose day has passed could not be led on', runs: environment.roles.includes('worker') });
  }

  protected async work(): Promise<void> {
    const faults = await this.keeping.execute();
    if (faults.length > 0) throw together(faults);
  }
}
