import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { TellNoticesOver } from '../../application/approval/tell-notices-over';

const EVERY_MS = 60_000;

/** In the role `worker`: looks which notices have ended. */
@Injectable()
export class Notices extends Recurring {
  constructor(
    private readonly telling: TellNoticesOver,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'notices of mappings that are over could not be looked for', runs: environment.roles.includes('worker') });
  }

  protected async work(): Promise<void> {
    await this.telling.execute();
  }
}
