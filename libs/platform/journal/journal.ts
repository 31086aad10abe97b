import type { Tx } from '@platform/database';
import type { Actor } from '@platform/permissions';
import type { Json } from '@pure/kernel';

export type { Actor };

/** Name of an act in the past tense, its thing first: `session.opened`. */
export type ActName = `${string}.${string}`;

/** One act. `content` never holds personal data: an event is never deleted. */
export type Entry = Readonly<{
  act: ActName;
  by: Actor;
  subject: Readonly<{ kind: string; id: string }>;
  content: Readonly<Record<string, Json>>;
}>;

/** An entry as it stands in the journal; `at` is the database's instant in ISO 8601, `sha256` over the canonical JSON of `content`. */
export type JournalEvent = Entry & Readonly<{ id: number; at: string; sha256: string }>;

/** The append-only journal. An act is recorded in the transaction of its effect and handed to the queue in the same. */
export abstract class Journal {
  /** Gives the number of the event. */
  abstract record(tx: Tx, entry: Entry): Promise<number>;
}
