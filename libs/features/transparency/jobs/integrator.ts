import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Environment } from '@platform/config';
import { type Listening, Notices } from '@platform/database';
import { Integrate } from '../application/integrate';
import { type LogName, logNames } from '../domain/logs';

const EVERY_MS = 5_000;

/** In the worker: puts what was published into the logs, as soon as the database tells of it and every few seconds besides. */
@Injectable()
export class Integrator implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(Integrator.name);
  private timer: NodeJS.Timeout | undefined;
  private listening: Listening | undefined;
  private running: Promise<void> = Promise.resolve();
  private asked = false;
  private readonly stopped = new Map<LogName, string>();

  constructor(
    private readonly integrate: Integrate,
    private readonly notices: Notices,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.environment.roles.includes('worker')) return;
    this.listening = this.notices.listen('transparency', () => this.start());
    this.timer = setInterval(() => this.start(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.listening?.close();
    await this.running;
  }

  /** However often it is asked meanwhile, it goes over the logs once more. */
  private start(): void {
    if (this.asked) return;
    this.asked = true;
    this.running = this.running.then(() => this.all());
  }

  private async all(): Promise<void> {
    this.asked = false;
    for (const log of logNames) {
      try {
        await this.grow(log);
      } catch (fault) {
        this.tell(log, fault instanceof Error ? fault : new Error(String(fault)));
      }
    }
  }

  private async grow(log: LogName): Promise<void> {
    for (;;) {
      const grown = await this.integrate.execute(log);
      if (!grown.ok) return this.tell(log, new Error(JSON.stringify(grown.refusal)));
      if (grown.value === 0) return void this.stopped.delete(log);
    }
  }

  /** Once for each cause: what does not go now is tried again in a few seconds. */
  private tell(log: LogName, { name, message, stack }: Error): void {
    if (this.stopped.get(log) === message) return;
    this.stopped.set(log, message);
    this.logger.error(`the log ${log} does not grow`, name === 'SignerAway' ? message : stack);
  }
}
