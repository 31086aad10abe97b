import { type Result, ok } from '@pure/kernel';
import type { SearchIndex } from '../search/search-index';
import type { ImportFile } from './import-file';
import type { ImportReport } from './import-report';
import type { ImportStore } from './import-store';
import { type ImportSubject, READER_VERSION } from './subject';
import type { FileRefusal, TableFiles } from './table-files';

/** One step of the first start; `file` is relative to the data folder. */
export type StarterStep = Readonly<{ subject: ImportSubject; file: string; source?: string }>;

/** The steps of the first start, in order. */
export abstract class StarterList {
  abstract steps(): Promise<readonly StarterStep[]>;
  abstract path(step: StarterStep): string;
}

/** Loads the data that the product ships with. A file that was read before, by this version of its reader, is left alone. */
export class LoadStarterData {
  constructor(
    private readonly list: StarterList,
    private readonly files: TableFiles,
    private readonly store: ImportStore,
    /** One that leaves search for the end. */
    private readonly importFile: ImportFile,
    private readonly index: SearchIndex,
  ) {}

  /** Stops at the first file that is refused whole. `onFile` hears of each file that was read. */
  async execute(onFile: (report: ImportReport) => void = () => {}): Promise<Result<readonly ImportReport[], FileRefusal>> {
    const reports: ImportReport[] = [];
    for (const step of await this.list.steps()) {
      if (await this.isLoaded(step)) continue;
      const { subject, source } = step;
      const done = await this.importFile.execute({ subject, path: this.list.path(step), dryRun: false, ...(source !== undefined && { source }) });
      if (!done.ok) return done;
      onFile(done.value);
      reports.push(done.value);
    }
    await this.index.refresh();
    return ok(reports);
  }

  private async isLoaded(step: StarterStep): Promise<boolean> {
    const digest = await this.files.digest(this.list.path(step));
    return digest !== null && this.store.hasRun(step.subject, digest, READER_VERSION);
  }
}
