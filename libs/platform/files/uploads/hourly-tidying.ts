import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Environment } from '@platform/config';
import { OwnerPool } from '@platform/database';
import { FileBytes } from '../store/file-bytes';
import { OPEN_HOURS } from './upload';
import { queries } from './upload-rows.sql';

const HOUR_MS = 3_600_000;

/** In the role `worker`, at the start and every hour: uploads past their day go, with what had come of them. */
@Injectable()
export class HourlyTidying implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(HourlyTidying.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly owner: OwnerPool,
    private readonly store: FileBytes,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.environment.roles.includes('worker')) return;
    this.start();
    this.timer = setInterval(() => this.start(), HOUR_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Bytes first idle so long that their upload is past its day as well. */
  async tidy(): Promise<void> {
    await this.owner.transaction((tx) => tx.execute(queries.forget));
    await this.store.forgetIdle(2 * OPEN_HOURS + 1);
  }

  private start(): void {
    this.running = this.tidy().catch((fault: unknown) => this.logger.error('uploads could not be tidied up', fault instanceof Error ? fault.stack : String(fault)));
  }
}
