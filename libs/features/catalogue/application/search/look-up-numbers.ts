import { Clock, type LocalDate, type PartialDate } from '@pure/kernel';
import { canonical, parseNumbers, type FoundNumber, type NumberFault } from '@pure/standard-number';
import type { Status } from '../../domain/edition';
import { keysOf } from '../read/asked-number';
import { editionRef } from '../read/edition-ref';
import { chosenEdition } from '../read/family-view';
import type { EditionRecord } from '../read/records';
import type { EditionRef } from '../standard-view';

/** An edition that a search key leads to. */
export type KeyedEdition = EditionRecord & Readonly<{ matched_key: string }>;

/** What took the place of an edition, the plainest statement first. */
export type SuccessorRow = Readonly<{ old_id: number; number: string; slug: string; implemented: PartialDate | null }>;

/** Reads many numbers at once. */
export abstract class NumberBook {
  /** Editions by keys of documents; of several for one key the likelier first. */
  abstract documents(keys: readonly string[]): Promise<readonly KeyedEdition[]>;
  /** All editions of the families of these keys. */
  abstract families(keys: readonly string[]): Promise<readonly KeyedEdition[]>;
  abstract successors(ids: readonly number[]): Promise<readonly SuccessorRow[]>;
}

/** A number of a text with what the catalogue knows of it. An undated number stands for the edition in force: `undated`. */
export type LookedUpNumber = Readonly<{
  raw: string;
  start: number;
  end: number;
  canonical: string;
  edition?: EditionRef;
  undated: boolean;
  status?: Status;
  successor?: Readonly<{ number: string; slug: string; implemented?: PartialDate }>;
  unknown: boolean;
  /** Of an unknown edition of a known standard: the edition that stands for it today. */
  instead?: EditionRef;
}>;

export type LookedUp = Readonly<{
  items: readonly LookedUpNumber[];
  /** Numbers beyond the first `MOST_NUMBERS`, which are not looked up. */
  leftOut: number;
  faults: readonly NumberFault[];
  asOf: LocalDate;
}>;

/** Most numbers of one text. */
export const MOST_NUMBERS = 10_000;

type Asked = FoundNumber & Readonly<{ documentKey?: string; familyKey: string }>;
type Books = Readonly<{ documents: ReadonlyMap<string, EditionRecord>; families: ReadonlyMap<string, readonly EditionRecord[]> }>;

/** Looks up every standard number of a pasted text. Nothing of it is kept. */
export class LookUpNumbers {
  constructor(
    private readonly book: NumberBook,
    private readonly clock: Clock,
  ) {}

  async execute(text: string): Promise<LookedUp> {
    const { items, errors } = parseNumbers(text);
    const asked = items.slice(0, MOST_NUMBERS).map((item): Asked => ({ ...item, ...keysOf(item.number) }));
    const day = await this.clock.today();
    const books = await this.open(asked);
    const found = asked.map((number) => ({ number, ...this.resolve(number, books, day) }));
    const ids = [...new Set(found.flatMap(({ record }) => record?.id ?? []))];
    const successors = new Map((ids.length === 0 ? [] : await this.book.successors(ids)).toReversed().map((row) => [row.old_id, row]));
    return { items: found.map(({ number, record, instead }) => lookedUp(number, record, instead, record && successors.get(record.id), day)), leftOut: items.length - asked.length, faults: errors, asOf: day };
  }

  private async open(asked: readonly Asked[]): Promise<Books> {
    const keys = unique(asked.flatMap(({ documentKey }) => documentKey ?? []));
    const documents = new Map((keys.length === 0 ? [] : await this.book.documents(keys)).toReversed().map((row) => [row.matched_key, row]));
    const families = unique(asked.filter(({ documentKey }) => documentKey === undefined || !documents.has(documentKey)).map(({ familyKey }) => familyKey));
    const editions = new Map<string, EditionRecord[]>();
    for (const row of families.length === 0 ? [] : await this.book.families(families)) editions.set(row.matched_key, [...(editions.get(row.matched_key) ?? []), row]);
    return { documents, families: editions };
  }

  private resolve({ documentKey, familyKey }: Asked, { documents, families }: Books, day: LocalDate): Readonly<{ record?: EditionRecord; instead?: EditionRef }> {
    const document = documentKey === undefined ? undefined : documents.get(documentKey);
    if (document) return { record: document };
    const editions = families.get(familyKey) ?? [];
    const chosen = chosenEdition(editions.map((record) => ({ id: record.id, edition: editionRef(record, day) })));
    if (!chosen) return {};
    if (documentKey !== undefined) return { instead: chosen.edition };
    const record = editions.find(({ id }) => id === chosen.id);
    return record ? { record } : {};
  }
}

const unique = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

function lookedUp(asked: Asked, record: EditionRecord | undefined, instead: EditionRef | undefined, successor: SuccessorRow | undefined, day: LocalDate): LookedUpNumber {
  const { raw, start, end, number, documentKey } = asked;
  const edition = record && editionRef(record, day);
  const gone = edition?.status === 'replaced' || edition?.status === 'withdrawn';
  return {
    raw, start, end, canonical: canonical(number), undated: documentKey === undefined, unknown: !edition,
    ...(edition && { edition, status: edition.status }),
    ...(gone && successor && { successor: { number: successor.number, slug: successor.slug, ...(successor.implemented && { implemented: successor.implemented }) } }),
    ...(instead && { instead }),
  };
}
