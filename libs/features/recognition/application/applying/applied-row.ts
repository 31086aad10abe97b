import type { Tx } from '@platform/database';
import type { CatalogueReading, FindRow, FoundRow } from '../catalogue/catalogue-reading';
import type { Application } from './application-store';

/** Published versions are frozen and rows never go, so that what an application names is there for good. */
export class AppliedRow {
  constructor(
    private readonly rows: FindRow,
    private readonly catalogues: CatalogueReading,
  ) {}

  async of(tx: Tx, { id, row }: Pick<Application, 'id' | 'row'>): Promise<FoundRow> {
    const found = await this.rows.at(tx, row);
    if (!found) throw new Error(`the row of application ${id} is in no published version`);
    return found;
  }

  /** The last version of its catalogue. */
  async lastVersion(tx: Tx, { row }: Pick<Application, 'row'>): Promise<number> {
    return (await this.catalogues.version(tx, row.catalogue, null))?.head.version ?? row.version;
  }
}
