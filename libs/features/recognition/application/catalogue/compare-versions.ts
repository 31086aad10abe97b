import type { ReadPool } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueHead } from '../../domain/catalogue/catalogue';
import { type CatalogueDiff, diffCatalogues } from '../../domain/catalogue/diff';
import { told, toldContent } from '../../domain/catalogue/told';
import type { CatalogueReading } from './catalogue-reading';
import type { CatalogueUnknown } from './refusals';

/** `head`: of the later version. */
export type Compared = Readonly<{ head: CatalogueHead; diff: CatalogueDiff }>;

/** What changed between two published versions of a catalogue, for everybody. */
export class CompareVersions {
  constructor(
    private readonly pool: ReadPool,
    private readonly reading: CatalogueReading,
  ) {}

  async execute(id: string, from: number, to: number): Promise<Result<Compared, CatalogueUnknown>> {
    return this.pool.snapshot(async (read): Promise<Result<Compared, CatalogueUnknown>> => {
      const [before, after] = [await this.reading.version(read, id, from), await this.reading.version(read, id, to)];
      if (before && after) return ok({ head: told(after.head), diff: diffCatalogues(toldContent(before.content), toldContent(after.content)) });
      return refuse({ code: (await this.reading.version(read, id, null)) ? 'RECOGNITION_VERSION_UNKNOWN' : 'RECOGNITION_CATALOGUE_UNKNOWN' });
    });
  }
}
