import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { TellReplaced } from '../application/drafts/tell-replaced';

const EVERY_MS = 60 * 60_000;

/** In the role `worker`: looks which editions were replaced while a mapping of them is on its way. */
@Injectable()
export class ReplacedUnderWay extends Recurring {
  constructor(
    private readonly telling: TellReplaced,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'editions that were replaced could not be looked for', runs: environment.roles.includes('worker') });
  }

  protected async work(): Promise<void> {
    await this.telling.execute();
  }
}
