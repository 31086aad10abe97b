import { Injectable, Logger } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Recurring } from '@platform/recurring';
import { Clock, type LocalDate } from '@pure/kernel';
import { PublishOpenData } from '../../application/open-data/publish-open-data';

const MINUTE_MS = 60_000;

/** Once a day, a minute after the start at the earliest: who starts has other work first. */
@Injectable()
export class DailyOpenData extends Recurring {
  private readonly log = new Logger(DailyOpenData.name);
  private looked: LocalDate | null = null;
  private begun = false;

  constructor(
    private readonly clock: Clock,
    private readonly publishing: PublishOpenData,
    environment: Environment,
  ) {
    super({ everyMs: MINUTE_MS, fault: 'the open data could not be published', runs: environment.roles.includes('worker') });
  }

  protected async work(): Promise<void> {
    if (!this.begun) {
      this.begun = true;
      return;
    }
    const today = await this.clock.today();
    if (this.looked === today) return;
    const done = await this.publishing.execute(today);
    if (done.kind === 'published') this.log.log(`version ${done.number} of the open data is published`);
    this.looked = today;
  }
}
