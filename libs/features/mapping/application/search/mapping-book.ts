import type { EditionEntries, EditionEntry } from '@features/catalogue';
import { fold } from '@pure/han';
import type { EntryEnd, MappingEntry } from '../../domain/search/entry';

/** A published mapping as it is kept, without what its editions are called. */
export type PublishedEntry = Omit<MappingEntry, 'source' | 'target' | 'sectors' | 'text'>;

/** Published mappings as a list needs them; their documents are not read. */
export abstract class PublishedEntries {
  /** The same as long as nothing that a list shows has changed. */
  abstract stamp(): Promise<string>;
  abstract all(): Promise<readonly PublishedEntry[]>;
  /** Now, by the database, to the second: 2026-11-30T03:50:00Z. */
  abstract moment(): Promise<string>;
}

/** All published mappings, the newest number first. */
export type Book = Readonly<{ entries: readonly MappingEntry[]; stamp: string }>;

/** Published mappings held in memory, read again whenever one of them or the name of an edition has changed. */
export class MappingBook {
  private last: Readonly<{ stamp: string; book: Promise<Book> }> | undefined;

  constructor(
    private readonly published: PublishedEntries,
    private readonly editions: EditionEntries,
  ) {}

  async current(): Promise<Book> {
    const stamp = (await Promise.all([this.published.stamp(), this.editions.stamp()])).join(' ');
    if (this.last?.stamp !== stamp) {
      const last = { stamp, book: this.read(stamp) };
      this.last = last;
      last.book.catch(() => {
        if (this.last === last) this.last = undefined;
      });
    }
    return this.last.book;
  }

  moment(): Promise<string> {
    return this.published.moment();
  }

  private async read(stamp: string): Promise<Book> {
    const published = await this.published.all();
    const editions = await this.editions.of([...new Set(published.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))]);
    return { stamp, entries: published.flatMap((one) => entryOf(one, editions.get(one.sourceId), editions.get(one.targetId))) };
  }
}

function entryOf(one: PublishedEntry, source: EditionEntry | undefined, target: EditionEntry | undefined): readonly MappingEntry[] {
  if (!source || !target) return [];
  const text = [fold(`${one.number} ${source.number} ${target.number}`), source.titles, target.titles].join('\n');
  return [{ ...one, source: endOf(source), target: endOf(target), sectors: [...new Set([...source.sectors, ...target.sectors])], text }];
}

const endOf = ({ number, side, keys, titles }: EditionEntry): EntryEnd => ({ number, side, keys, titles });
