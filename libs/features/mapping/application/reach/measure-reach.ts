import type { SectorId, SectorReader } from '@features/catalogue';
import { type FoundPair, isCounted, mappedPairs, pairKey, type Tally, tallyOf } from '../../domain/reach/tally';
import type { Book, MappingBook } from '../search/mapping-book';

/** Editions in force that a source describes, of all that it describes. */
export type Held = Readonly<{ inForce: number; known: number }>;
export type SectorReach = Tally & Readonly<{ sector: SectorId; mainland: Held; taiwan: Held }>;
/** `all`: each pair once, those of no sector too; `elsewhere`: mappings that count here in no cell, since their two standards are not of the two sides; `asOf`: when it was counted, to the second. */
export type Reach = Readonly<{ asOf: string; sectors: readonly SectorReach[]; all: Tally; elsewhere: number }>;

type Sectors = Awaited<ReturnType<SectorReader['pairs']>>;

/** How far the pairs of standards of each sector are mapped; counted once, and again when something has changed. */
export class MeasureReach {
  private last: Readonly<{ book: Book; sectors: Sectors; reach: Reach }> | undefined;

  constructor(
    private readonly book: MappingBook,
    private readonly sectors: SectorReader,
  ) {}

  async execute(): Promise<Reach> {
    const [book, sectors] = await Promise.all([this.book.current(), this.sectors.pairs()]);
    if (this.last?.book !== book || this.last.sectors !== sectors) this.last = { book, sectors, reach: reachOf(book, sectors, await this.book.moment()) };
    return this.last.reach;
  }
}

function reachOf({ entries }: Book, sectors: Sectors, asOf: string): Reach {
  const mapped = mappedPairs(entries);
  const found = sectors.map(({ pairs }) => pairs.map(({ mainland, taiwan, found: how }): FoundPair => ({ mainland: mainland.number, taiwan: taiwan.number, isDerived: how === 'adoption-facts' })));
  return {
    asOf, all: tallyOf(found.flat(), mapped),
    elsewhere: entries.filter((entry) => !entry.example && (entry.state === 'approved' || entry.state === 'in_notice') && !isCounted(entry)).length,
    sectors: sectors.map(({ id, counts: { mainland, taiwan } }, at) => {
      const pairs = found[at] ?? [];
      const keys = new Set(pairs.map((pair) => pairKey(pair.mainland, pair.taiwan)));
      return { sector: id, mainland, taiwan, ...tallyOf(pairs, new Map([...mapped].filter(([key, pair]) => keys.has(key) || pair.sectors.includes(id)))) };
    }),
  };
}
