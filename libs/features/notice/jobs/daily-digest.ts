import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { MakeDigest } from '../application/digest/make-digest';

const EVERY_MS = 600_000;

/** In the role `worker`: asks every ten minutes whether the day's digest is due. The database knows the hour, and who was first. */
@Injectable()
export class DailyDigest extends Recurring {
  constructor(
    private readonly digest: MakeDigest,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'the digest could not be made', runs: environment.roles.includes('worker') });
  }

  protected work(): Promise<unknown> {
    return this.digest.execute();
  }
}
