import type { Tx } from '@platform/database';
import type { CatalogueReading, FindRow, FoundRow } from '../catalogue/catalogue-reading';
import type { Application } from './application-store';

/** What an application names, and how far its catalogue has come since. */
export class AppliedRow {
  constructor(
    private readonly rows: FindRow,
    private readonly catalogues: CatalogueReading,
  ) {}

  of(tx: Tx, { row }: Pick<Application, 'row'>): Promise<FoundRow> {
    return this.rows.published(tx, row);
  }

  /** The last version of its catalogue. */
  async lastVersion(tx: Tx, { row }: Pick<Application, 'row'>): Promise<number> {
    return (await this.catalogues.version(tx, row.catalogue, null))?.head.version ?? row.version;
  }
}
