import type { WritePool } from '@platform/database';
import type { PublicLog } from '@platform/publishing';
import type { CatalogueReading } from './catalogue-reading';
import { catalogueRecord } from './catalogue-record';

/** Versions that came with the product stand in the public log like those that two persons published. What stands there already is left alone. */
export class LogShippedCatalogues {
  constructor(
    private readonly pool: WritePool,
    private readonly reading: CatalogueReading,
    private readonly log: PublicLog,
  ) {}

  execute(): Promise<void> {
    return this.pool.transaction(async (tx) => {
      for (const { head, rows, digest } of await this.reading.list(tx)) await this.log.add(tx, catalogueRecord({ head, version: head.version, digest, rows, example: head.example }));
    });
  }
}
