import { rowsOf, type Tx } from '@platform/database';
import { OpenDataOffer } from '../../application/export/open-data-ports';
import { type OpenDataSet, openDataSets } from '../../application/export/open-data-sets';
import type { StoredRow } from '../../application/export/open-row';
import { queries } from './open-data.sql';

/** The catalogue's sets: what sources say of standards, terms and classes. */
export class CatalogueOpenData extends OpenDataOffer {
  readonly sets = openDataSets;

  rows(tx: Tx, { name }: OpenDataSet): AsyncIterable<StoredRow> {
    const set = openDataSets.find((each) => each.name === name);
    if (!set) throw new Error(`the catalogue offers no ${name}`);
    return rowsOf(tx, queries[set.name], []);
  }

  async leftOut(tx: Tx): Promise<readonly string[]> {
    return (await tx.query<{ id: string }>(queries.leftOut)).map(({ id }) => id);
  }
}
