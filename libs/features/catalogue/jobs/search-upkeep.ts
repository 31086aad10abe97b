import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { SearchIndex } from '../application/search/search-index';

const EVERY_MS = 30_000;

/** At the start and every half minute: what other processes changed in the catalogue reaches search. Nothing changed, nothing done. */
@Injectable()
export class SearchUpkeep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SearchUpkeep.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly index: SearchIndex) {}

  onApplicationBootstrap(): void {
    this.start();
    this.timer = setInterval(() => this.start(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private start(): void {
    this.running = this.running.then(() => this.index.refresh()).then(
      () => {},
      (fault: unknown) => this.logger.error('search could not be brought up to date', fault instanceof Error ? fault.stack : String(fault)),
    );
  }
}
