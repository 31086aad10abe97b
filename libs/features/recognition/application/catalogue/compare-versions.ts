import type { ReadPool } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueHead } from '../../domain/catalogue/catalogue';
import type { Sourced } from '../../domain/catalogue/sourced';
import { type CatalogueDiff, diffCatalogues } from '../../domain/catalogue/diff';
import type { CatalogueReading } from './catalogue-reading';
import type { CatalogueUnknown } from './refusals';

/** `head`: of the later version. */
export type Compared = Readonly<{ head: CatalogueHead; diff: CatalogueDiff }>;

/** A compilation is named by its grade alone. */
const told = <Of extends Sourced>(of: Of): Of => (of.grade === 'A' || of.grade === 'B' ? of : { ...of, source: '' });

/** What changed between two published versions of a catalogue, for everybody. */
export class CompareVersions {
  constructor(
    private readonly pool: ReadPool,
    private readonly reading: CatalogueReading,
  ) {}

  async execute(id: string, from: number, to: number): Promise<Result<Compared, CatalogueUnknown>> {
    return this.pool.snapshot(async (read): Promise<Result<Compared, CatalogueUnknown>> => {
      const [before, after] = [await this.reading.version(read, id, from), await this.reading.version(read, id, to)];
      if (before && after) return ok({ head: told(after.head), diff: diffCatalogues(publicly(before.content), publicly(after.content)) });
      return refuse({ code: (await this.reading.version(read, id, null)) ? 'RECOGNITION_VERSION_UNKNOWN' : 'RECOGNITION_CATALOGUE_UNKNOWN' });
    });
  }
}

const publicly = ({ head, rows }: Parameters<typeof diffCatalogues>[0]): Parameters<typeof diffCatalogues>[0] => ({ head: told(head), rows: rows.map(told) });
