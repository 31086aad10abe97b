import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Environment } from '@platform/config';
import { MakeDigest } from '../application/digest/make-digest';

const EVERY_MS = 600_000;

/** In the role `worker`: asks every ten minutes whether the day's digest is due. The database knows the hour, and who was first. */
@Injectable()
export class DailyDigest implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(DailyDigest.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly digest: MakeDigest,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.environment.roles.includes('worker')) return;
    this.timer = setInterval(() => this.ask(), EVERY_MS).unref();
    this.ask();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private ask(): void {
    this.running = this.running.then(() => this.digest.execute()).then(
      () => {},
      (fault: unknown) => this.logger.error('the digest could not be made', fault instanceof Error ? fault.stack : String(fault)),
    );
  }
}
