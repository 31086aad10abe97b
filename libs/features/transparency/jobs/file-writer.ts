import { Injectable, Logger } from '@nestjs/common';
import { Recurring } from '@platform/recurring';
import type { WriteFiles } from '../application/files/write-files';

const EVERY_MS = 1_000;

/** In the role `worker`, where there is a folder for it: writes what is published into files. A disk that is full or away keeps nothing else back. */
@Injectable()
export class FileWriter extends Recurring {
  private readonly reports = new Logger(FileWriter.name);
  private told: string | null = null;

  /** `null`: this process writes none. */
  constructor(private readonly files: WriteFiles | null) {
    super({ everyMs: EVERY_MS, fault: 'the files of the logs are not written', runs: files !== null });
  }

  /** Each cause is told once; what does not go now is tried again in a second. */
  protected async work(): Promise<void> {
    try {
      const hindrances = (await this.files?.execute()) ?? [];
      this.tell(hindrances.length === 0 ? null : JSON.stringify(hindrances));
    } catch (fault) {
      this.tell(fault instanceof Error ? fault.message.replace(/\.\d+\.[\da-f]{8}/, '') : String(fault));
    }
  }

  private tell(cause: string | null): void {
    if (cause !== null && cause !== this.told) this.reports.error(`the files of the logs are not written: ${cause}`);
    if (cause === null && this.told !== null) this.reports.log('the files of the logs are written again');
    this.told = cause;
  }
}
