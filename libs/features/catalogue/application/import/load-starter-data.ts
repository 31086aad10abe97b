import { type Result, ok } from '@pure/kernel';
import type { SearchIndex } from '../search/search-index';
import type { CitationStore } from './citation-store';
import type { ImportReport } from './import-report';
import type { Importer } from './importer';
import { READER_VERSION } from './subject';
import type { FileRefusal, TableFiles } from './table-files';

/** One step of the first start, with what takes its file in. `source` is that of rows that name none. */
export type StarterStep = Readonly<{ subject: string; path: string; source?: string; importer: Importer }>;

/** The steps of the first start, in order. */
export abstract class StarterList {
  abstract steps(): Promise<readonly StarterStep[]>;
}

/** Loads the data that the product ships with. A file that was read before, by this version of its reader, is left alone. */
export class LoadStarterData {
  constructor(
    /** Of importers that leave search for the end. */
    private readonly list: StarterList,
    private readonly files: TableFiles,
    private readonly store: CitationStore,
    private readonly index: SearchIndex,
  ) {}

  /** Stops at the first file that is refused whole. `onFile` hears of each file that was read. */
  async execute(onFile: (report: ImportReport) => void = () => {}): Promise<Result<readonly ImportReport[], FileRefusal>> {
    const reports: ImportReport[] = [];
    for (const step of await this.list.steps()) {
      if (await this.isLoaded(step)) continue;
      const { path, source, importer } = step;
      const done = await importer.execute({ path, dryRun: false, ...(source !== undefined && { source }) });
      if (!done.ok) return done;
      onFile(done.value);
      reports.push(done.value);
    }
    await this.index.refresh();
    return ok(reports);
  }

  private async isLoaded({ subject, path }: StarterStep): Promise<boolean> {
    const digest = await this.files.digest(path);
    return digest !== null && this.store.hasRun(subject, digest, READER_VERSION);
  }
}
