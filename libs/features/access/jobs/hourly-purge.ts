import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Environment } from '@platform/config';
import { PurgeSpent } from '../application/upkeep/purge-spent';

const EVERY_MS = 3_600_000;

/** In the role `worker`: every hour, what counts no more is deleted. Several workers do not disturb one another. */
@Injectable()
export class HourlyPurge implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(HourlyPurge.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly purging: PurgeSpent,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.environment.roles.includes('worker')) return;
    this.timer = setInterval(() => this.purge(), EVERY_MS).unref();
    this.purge();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private purge(): void {
    this.running = this.running.then(() => this.purging.execute()).then(
      () => {},
      (fault: unknown) => this.logger.error('what counts no more could not be deleted', fault instanceof Error ? fault.stack : String(fault)),
    );
  }
}
