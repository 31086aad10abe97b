import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Environment } from '@platform/config';
import { MarkContacts } from '../application/attached/mark-contacts';

/** In the role `worker`, at the start: addresses of contacts that have no mark get one. Several workers do not disturb one another. */
@Injectable()
export class MarksAtStart implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MarksAtStart.name);
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly marking: MarkContacts,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.environment.roles.includes('worker')) return;
    this.running = this.marking.execute().then(
      (marked) => { if (marked > 0) this.logger.log(`${marked} addresses of contacts have a mark now`); },
      (fault: unknown) => this.logger.error('addresses of contacts could not be marked', fault instanceof Error ? fault.stack : String(fault)),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.running;
  }
}
