import { Injectable, Logger } from '@nestjs/common';
import { Environment } from '@platform/config';
import { type Listening, Notices } from '@platform/database';
import { Recurring } from '@platform/recurring';
import { Integrate } from '../application/integrate';
import { type LogName, logNames } from '../domain/logs';

const EVERY_MS = 5_000;

/** In the role `worker`: puts what was published into the logs, as soon as the database tells of it and every few seconds besides. */
@Injectable()
export class Integrator extends Recurring {
  private readonly reports = new Logger(Integrator.name);
  private readonly works: boolean;
  private listening: Listening | undefined;
  private readonly stopped = new Map<LogName, string>();

  constructor(
    private readonly integrate: Integrate,
    private readonly notices: Notices,
    environment: Environment,
  ) {
    const works = environment.roles.includes('worker');
    super({ everyMs: EVERY_MS, fault: 'the logs do not grow', runs: works });
    this.works = works;
  }

  override onApplicationBootstrap(): void {
    super.onApplicationBootstrap();
    if (this.works) this.listening = this.notices.listen('transparency', () => this.run());
  }

  override async beforeApplicationShutdown(): Promise<void> {
    await this.listening?.close();
    await super.beforeApplicationShutdown();
  }

  protected async work(): Promise<void> {
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
    this.reports.error(`the log ${log} does not grow`, name === 'SignerAway' ? message : stack);
  }
}
