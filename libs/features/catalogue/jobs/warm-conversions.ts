import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { HttpAdapter } from '@platform/http';
import { ConvertScript, convertedScripts } from '../application/terms/convert-script';

const AFTER_MS = 1_000;

/** Builds, soon after a server listens, what the first conversion would wait for: the term base and the dictionaries (1 s of work). */
@Injectable()
export class WarmConversions implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(WarmConversions.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly convertScript: ConvertScript,
    private readonly host: HttpAdapterHost,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setTimeout(() => {
      if (!this.listens()) return; // asked within its process alone, by a command or a test
      this.running = this.warm().catch((fault: unknown) => this.logger.error('conversion could not be made ready', fault instanceof Error ? fault.stack : String(fault)));
    }, AFTER_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
  }

  private listens(): boolean {
    const { httpAdapter } = this.host;
    return httpAdapter instanceof HttpAdapter && httpAdapter.getInstance().server.listening;
  }

  async warm(): Promise<void> {
    for (const to of convertedScripts) await this.convertScript.execute({ text: '', to, words: 'terms' });
  }
}
