import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring, together } from '@platform/recurring';
import { AdvanceDraws } from '../../application/draw/advance-draws';

const EVERY_MS = 5_000;

/** In the role `worker`: takes draws on when their deadline is past, their checkpoint there, or their parties have revealed. */
@Injectable()
export class DrawsGoOn extends Recurring {
  constructor(
    private readonly advancing: AdvanceDraws,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'draws could not be taken on', runs: environment.roles.includes('worker') });
  }

  protected async work(): Promise<void> {
    const faults = await this.advancing.execute();
    if (faults.length > 0) throw together(faults);
  }
}
