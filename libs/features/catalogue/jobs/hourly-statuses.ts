import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { RefreshStatuses } from '../application/import/refresh-statuses';

const HOUR_MS = 3_600_000;

/** At the start and every hour: an edition whose day has come changes its status. Doing it twice does nothing. */
@Injectable()
export class HourlyStatuses implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(HourlyStatuses.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly refresh: RefreshStatuses) {}

  onApplicationBootstrap(): void {
    this.start();
    this.timer = setInterval(() => this.start(), HOUR_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private start(): void {
    this.running = this.refresh.execute().then(
      () => {},
      (fault: unknown) => this.logger.error('statuses could not be computed anew', fault instanceof Error ? fault.stack : String(fault)),
    );
  }
}
