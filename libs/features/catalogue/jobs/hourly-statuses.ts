import { Injectable } from '@nestjs/common';
import { Recurring } from '@platform/recurring';
import { RefreshStatuses } from '../application/import/refresh-statuses';

const HOUR_MS = 3_600_000;

/** At the start and every hour: an edition whose day has come changes its status. Doing it twice does nothing. */
@Injectable()
export class HourlyStatuses extends Recurring {
  constructor(private readonly refresh: RefreshStatuses) {
    super({ everyMs: HOUR_MS, fault: 'statuses could not be computed anew' });
  }

  protected work(): Promise<unknown> {
    return this.refresh.execute();
  }
}
