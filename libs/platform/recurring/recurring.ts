import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';

/** How often work comes again, in milliseconds; what the log says where it fails; whether this process does it at all. */
export type Recurrence = Readonly<{ everyMs: number; fault: string; runs?: boolean }>;

/**
 * Work at the start and every so often, one run after the other, that does nothing where there is nothing to do. A run that fails
 * is told and keeps none from coming; the application ends after the run that is under way, while the database is still there.
 */
export abstract class Recurring implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(this.constructor.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private waits = false;
  private ended = false;

  constructor(private readonly recurrence: Recurrence) {}

  protected abstract work(): Promise<unknown>;

  onApplicationBootstrap(): void {
    const { runs = true, everyMs } = this.recurrence;
    if (!runs) return;
    this.run();
    this.timer = setInterval(() => this.run(), everyMs).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.ended = true;
    await this.running;
  }

  /** A run before its time, as soon as the one that is under way has ended. One that waits is enough. */
  protected run(): void {
    if (this.waits) return;
    this.waits = true;
    this.running = this.running.then(() => this.begin()).then(
      () => {},
      (fault: unknown) => this.logger.error(this.recurrence.fault, fault instanceof Error ? fault.stack : String(fault)),
    );
  }

  private async begin(): Promise<unknown> {
    this.waits = false;
    return this.ended ? null : this.work();
  }
}
