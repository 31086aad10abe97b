import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { EndOverdueActFirst } from '../application/desk/end-act-first';

const EVERY_MS = 60_000;

/** In the role `worker`: ends what was practised first and not confirmed by its last day. */
@Injectable()
export class OverdueActFirst extends Recurring {
  constructor(
    private readonly ending: EndOverdueActFirst,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'what was practised first and not confirmed could not be ended', runs: environment.roles.includes('worker') });
  }

  protected work(): Promise<void> {
    return this.ending.execute();
  }
}
