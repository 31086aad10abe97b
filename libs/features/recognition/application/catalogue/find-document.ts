import type { ReadPool } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueReading, FrozenDocument } from './catalogue-reading';
import type { CatalogueUnknown } from './refusals';

/** A version as it was frozen, so that anybody can hold it against its digest in the public log. */
export class FindCatalogueDocument {
  constructor(
    private readonly pool: ReadPool,
    private readonly reading: CatalogueReading,
  ) {}

  async execute(id: string, version: number): Promise<Result<FrozenDocument, CatalogueUnknown>> {
    const found = await this.reading.document(this.pool, id, version);
    if (found) return ok(found);
    return refuse({ code: (await this.reading.version(this.pool, id, null)) ? 'RECOGNITION_VERSION_UNKNOWN' : 'RECOGNITION_CATALOGUE_UNKNOWN' });
  }
}
