import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Environment } from '@platform/config';
import { OwnerPool } from '@platform/database';
import { StoreAway } from '../store/store-away';
import { FinishUpload } from './finish-upload';
import { isWaiting, type Upload } from './upload';
import { UploadRows } from './upload-rows';

const MINUTE_MS = 60_000;

/** In the role `worker`, every minute: files that came whole while the scanner was away are finished, so that nobody sends them again. */
@Injectable()
export class ScanWaiting implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ScanWaiting.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stops = false;

  constructor(
    private readonly owner: OwnerPool,
    private readonly rows: UploadRows,
    private readonly finishing: FinishUpload,
    private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    if (this.environment.roles.includes('worker')) this.next();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stops = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** The oldest first, as long as the scanner and the store answer. */
  async scan(): Promise<void> {
    for (const upload of await this.owner.transaction((tx) => this.rows.waiting(tx))) {
      if (this.stops || !(await this.isOver(upload))) return;
    }
  }

  /** One that cannot be finished keeps no other from it. */
  private async isOver(upload: Upload): Promise<boolean> {
    try {
      const finished = await this.finishing.finish(upload, { via: 'system' });
      return !finished.ok || !isWaiting(finished.value);
    } catch (fault) {
      this.tell(fault);
      return !(fault instanceof StoreAway);
    }
  }

  private next(): void {
    if (this.stops) return;
    this.timer = setTimeout(() => {
      this.running = this.scan().catch((fault: unknown) => this.tell(fault)).then(() => this.next());
    }, MINUTE_MS).unref();
  }

  private tell(fault: unknown): void {
    this.logger.error('a file that waits for the scanner could not be finished', fault instanceof Error ? fault.stack : String(fault));
  }
}
