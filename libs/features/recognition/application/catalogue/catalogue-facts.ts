import type { Queries } from '@platform/database';
import { identityOf } from '../../domain/catalogue/rules/c9-keys';
import type { CatalogueFacts } from '../../domain/catalogue/rules/rule';
import type { CatalogueStore, Regions } from './catalogue-store';

/** What the rules of a catalogue are held against. */
export class GatherCatalogueFacts {
  constructor(
    private readonly store: CatalogueStore,
    private readonly regions: Regions,
  ) {}

  async of(read: Queries, id: string): Promise<CatalogueFacts> {
    const [others, rows] = [await this.store.published(read), await this.store.rowsOfKeys(read, id)];
    return { isRegion: (code) => this.regions.has(code), others, keys: new Map(rows.map((row) => [row.key, identityOf(row)] as const)) };
  }
}
