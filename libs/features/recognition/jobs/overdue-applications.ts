import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { TellOverdueApplications } from '../application/desk/tell-overdue';

const EVERY_MS = 60_000;

/** In the role `worker`: tells of applications whose day has passed. */
@Injectable()
export class OverdueDesk extends Recurring {
  constructor(
    private readonly telling: TellOverdueApplications,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'applications whose day has passed could not be looked for', runs: environment.roles.includes('worker') });
  }

  protected work(): Promise<void> {
    return this.telling.execute();
  }
}
