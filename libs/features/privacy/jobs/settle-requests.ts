import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Environment } from '@platform/config';
import { ApplyRetention } from '../application/retention/apply-retention';
import { SettleWaiting } from '../application/requests/settle-waiting';

const EVERY_MS = 600_000;

/** In the role `worker`: every ten minutes, requests of people that wait are looked at again, and what was kept long enough is forgotten. Several workers do not disturb one another. */
@Injectable()
export class SettleRequests implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SettleRequests.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly settling: SettleWaiting,
    private readonly retention: ApplyRetention,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.environment.roles.includes('worker')) return;
    this.timer = setInterval(() => this.settle(), EVERY_MS).unref();
    this.settle();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private settle(): void {
    this.running = this.running.then(() => this.settling.execute()).then(() => this.retention.execute()).then(
      () => {},
      (fault: unknown) => this.logger.error('requests of people could not be settled, or what is old not be forgotten', fault instanceof Error ? fault.stack : String(fault)),
    );
  }
}
