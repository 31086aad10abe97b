import type { CitingTable, Fields } from '@features/catalogue';
import type { Tx } from '@platform/database';
import { lintCatalogue } from '../../../domain/catalogue/rules/rules';
import type { CatalogueContent } from '../../../domain/catalogue/catalogue';
import { readContent } from '../../../domain/catalogue/read-content';
import type { CatalogueFacts } from '../../../domain/catalogue/rules/rule';
import type { CatalogueStore, Regions } from '../catalogue-store';
import type { FreezeCatalogue } from '../freeze-catalogue';

type Parts = Readonly<{ store: CatalogueStore; regions: Regions; freezing: FreezeCatalogue }>;

/** Catalogues that come with the product, one a line: head and rows. One in which a person has published stays as it is. */
export const catalogueTable = (parts: Parts): CitingTable<CatalogueContent> => ({
  subject: 'recognition-catalogues',
  columns: ['head', 'rows'],
  async open(tx) {
    const read = new ShippedReader(parts.regions, await parts.store.published(tx));
    return { read: (fields) => read.of(fields), write: (inTx, rows) => writeAll(parts, inTx, rows.map(({ item }) => item)) };
  },
});

class ShippedReader {
  private readonly facts: CatalogueFacts;
  private readonly ids: string[];

  constructor(regions: Regions, published: readonly string[]) {
    this.ids = [...published];
    this.facts = { isRegion: (code) => regions.has(code), others: this.ids, keys: new Map() };
  }

  of(fields: Fields): CatalogueContent | undefined {
    const { content, faults } = readContent({ head: fields.raw('head'), rows: fields.raw('rows') });
    faults.forEach(({ at, expected }) => fields.fault(at, 'VALUE_UNKNOWN', { value: '', expected }));
    if (faults.length > 0) return undefined;
    const errors = lintCatalogue(content, this.facts).filter(({ severity }) => severity === 'error');
    errors.forEach(({ at, rule }) => fields.fault(at, 'VALUE_UNKNOWN', { value: '', expected: rule }));
    if (!this.ids.includes(content.head.id)) this.ids.push(content.head.id);
    return errors.length > 0 ? undefined : content;
  }
}

async function writeAll({ store, freezing }: Parts, tx: Tx, contents: readonly CatalogueContent[]): Promise<number> {
  let fresh = 0;
  for (const content of contents) {
    await store.create(tx, content.head.id, content.head.kind, false);
    const record = await store.lock(tx, content.head.id);
    if (record?.byProduct && (await freezing.within(tx, record, content, { draftedBy: null, publishedBy: null })).fresh) fresh += 1;
  }
  return fresh;
}
