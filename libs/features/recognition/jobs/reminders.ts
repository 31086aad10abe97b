import { Injectable } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { Remind } from '../application/reminders/remind';

const EVERY_MS = 600_000;

/** In the role `worker`: reminds of days that draw near. */
@Injectable()
export class RecognitionReminders extends Recurring {
  constructor(
    private readonly reminding: Remind,
    environment: Environment,
  ) {
    super({ everyMs: EVERY_MS, fault: 'days that draw near could not be looked for', runs: environment.roles.includes('worker') });
  }

  protected work(): Promise<void> {
    return this.reminding.execute();
  }
}
