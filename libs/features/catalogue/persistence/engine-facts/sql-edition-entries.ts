import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { fold } from '@pure/han';
import { EditionEntries, type EditionEntry } from '../../application/engine-facts/edition-entries';
import { sectorsIn } from '../../domain/search/facet-values';
import { queries } from './edition-entries.sql';

type Row = Omit<EditionEntry, 'keys' | 'sectors'> & Readonly<{ key: string; family: string; familyId: number; facets: string | null }>;
type OtherKey = Readonly<{ key: string; family: number | null; edition: number | null }>;

@Injectable()
export class SqlEditionEntries extends EditionEntries {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async stamp(): Promise<string> {
    return (await this.pool.first<{ stamp: string }>(queries.stamp))?.stamp ?? '';
  }

  async of(ids: readonly number[]): Promise<ReadonlyMap<number, EditionEntry>> {
    if (ids.length === 0) return new Map();
    const rows = await this.pool.query<Row>(queries.entries, [ids]);
    const others = await this.pool.query<OtherKey>(queries.otherKeys, [ids, [...new Set(rows.map(({ familyId }) => familyId))]]);
    const [ofEdition, ofFamily] = [byId(others, 'edition'), byId(others, 'family')];
    return new Map(rows.map(({ id, number, side, key, family, familyId, titles, facets }) => {
      const keys = new Set([key, family, ...(ofEdition.get(id) ?? []), ...(ofFamily.get(familyId) ?? [])]);
      return [id, { id, number, side, keys, titles: fold(titles), sectors: facets === null ? [] : sectorsIn(facets) }];
    }));
  }
}

function byId(others: readonly OtherKey[], of: 'family' | 'edition'): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const other of others) {
    const id = other[of];
    if (id !== null) found.set(id, [...(found.get(id) ?? []), other.key]);
  }
  return found;
}
