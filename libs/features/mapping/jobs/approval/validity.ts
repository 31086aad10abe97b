import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { EndValidity } from '../../application/approval/end-validity';

const EVERY_MS = 10 * 60_000;

/** In the role `worker`: looks which approved mappings have come to the end of their validity. */
@Injectable()
export class Validity extends Recurring {
  constructor(
    private readonly ending: EndValidity,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'mappings whose validity has ended could not be looked for', runs: environment.roles.includes('worker') });
  }

  protected work(): Promise<void> {
    return this.ending.execute();
  }
}
