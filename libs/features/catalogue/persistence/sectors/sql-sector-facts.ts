import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { adoptionFacts, place, type AdoptionFact, type FactRecord } from '../../application/sectors/adoption-facts';
import type { PlacedPair } from '../../application/sectors/candidates';
import { documentKeyOf, familyKeyOf } from '../../application/sectors/keys';
import type { SectorTable } from '../../application/sectors/sector-table';
import { seriesMap } from '../../application/sectors/series-map';
import type { SeriesMap, SideCount, SideCounts } from '../../application/sectors/sector-view';
import type { EditionRecord, SourceRecord } from '../../application/read/records';
import type { SectorId } from '../../domain/sector';
import { queries } from './sector.sql';

type CountRow = Readonly<{ side: string; known: number; in_force: number; status_unknown: number; cited_only: number }>;
type DocumentRecord = EditionRecord & Readonly<{ part_text: string | null }>;
type BaseRecord = EditionRecord & Readonly<{ family_number: string; family_slug: string }>;

/** Reads what a sector rests on: its families, their counts, and the adoption facts among them. */
@Injectable()
export class SqlSectorFacts {
  constructor(private readonly pool: ReadPool) {}

  /** The same as long as nothing that sectors count has changed; null where that is not known. */
  async stamp(): Promise<string | null> {
    return (await this.pool.first<{ stamp: string }>(queries.stamp))?.stamp ?? null;
  }

  async counts(sector: SectorId, table: SectorTable): Promise<SideCounts> {
    const found = await this.pool.query<CountRow>(queries.counts, membership(sector, table));
    const of = (side: string): SideCount => {
      const row = found.find((each) => each.side === side);
      return { inForce: row?.in_force ?? 0, known: row?.known ?? 0, statusUnknown: row?.status_unknown ?? 0, citedOnly: row?.cited_only ?? 0 };
    };
    return { mainland: of('mainland'), taiwan: of('taiwan'), international: of('international') };
  }

  async adoptions(sector: SectorId, table: SectorTable, today: LocalDate): Promise<readonly AdoptionFact[]> {
    return this.named(await this.pool.query<FactRecord>(queries.facts, membership(sector, table)), today);
  }

  /** Pairs of a compilation of which the catalogue holds both editions. */
  async pairs(sector: SectorId, table: SectorTable, today: LocalDate): Promise<readonly PlacedPair[]> {
    const wanted = table.focusOf(sector, 'pair').map((row) => ({ row, keys: [documentKeyOf(row.number), documentKeyOf(row.counterpart ?? '')] as const }));
    const records = await this.pool.query<EditionRecord>(queries.byKey, [wanted.flatMap(({ keys }) => keys)]);
    const byKey = new Map(records.map((record) => [record.key, place(record, today)]));
    return wanted.flatMap(({ row: { base = '', note }, keys: [own, other] }) => {
      const [mainland, taiwan] = [byKey.get(own), byKey.get(other)];
      return mainland && taiwan ? [{ mainland, taiwan, base, ...(note !== undefined && { note }) }] : [];
    });
  }

  async numbersOf(families: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.pool.query<{ key: string; number: string }>(queries.familyNumbers, [families]);
    return new Map(found.map(({ key, number }) => [key, number]));
  }

  async series(series: string, base: string, table: SectorTable, today: LocalDate): Promise<SeriesMap> {
    const bases = await this.pool.query<BaseRecord>(queries.seriesBases, [familyKeyOf(base)]);
    const facts = await this.named(await this.pool.query<FactRecord>(queries.factsOfBases, [bases.map(({ id }) => id)]), today);
    const documents = await this.pool.query<DocumentRecord>(queries.seriesDocuments, [familyKeyOf(series)]);
    const others = facts.map(({ national }) => national).filter(({ id }) => !documents.some((record) => record.id === id));
    return seriesMap({
      series, base, facts,
      parts: table.parts.filter((part) => part.series === series).map((part) => ({ ...part, baseKey: familyKeyOf(part.base) })),
      bases: bases.map((record) => ({ ...place(record, today), familyNumber: record.family_number, familySlug: record.family_slug })),
      documents: [...documents.map((record) => ({ ...place(record, today), ...(record.part_text && { part: record.part_text }) })), ...others],
    });
  }

  /** Ids of the newest editions of families, in the order of `numbers`. */
  async newest(numbers: readonly string[]): Promise<readonly number[]> {
    const keys = numbers.map(familyKeyOf);
    const found = await this.pool.query<{ family_key: string; id: number }>(queries.newest, [keys]);
    return keys.flatMap((key) => found.find((row) => row.family_key === key)?.id ?? []);
  }

  private async named(facts: readonly FactRecord[], today: LocalDate): Promise<readonly AdoptionFact[]> {
    const bases = facts.flatMap(({ base_id }) => base_id ?? []);
    const editions = await this.pool.query<EditionRecord>(queries.editions, [facts.map(({ national_id }) => national_id), bases]);
    const sources = await this.pool.query<SourceRecord>(queries.sources, [facts.map(({ source_id }) => source_id)]);
    return adoptionFacts({ facts, editions, sources }, today);
  }
}

function membership(sector: SectorId, table: SectorTable): readonly (readonly string[])[] {
  const { ics, ccs } = table.prefixes(sector);
  const named = (['member', 'changes'] as const).flatMap((show) => table.focusOf(sector, show));
  return [ics, ccs, named.map(({ number }) => familyKeyOf(number))];
}
