import type { Tx } from '@platform/database';

/** `number`: null of a draft; `version`: of the catalogue, under which it is written or runs; `applicant`: account; `heldBy`: place of the person, who took it over. */
export type AppliedUnder = Readonly<{ id: string; number: string | null; organisation: string; applicant: string; heldBy: string | null; version: number }>;
/** Whom a version of a catalogue concerns, for features that tell them; in whichever organisation. */
export abstract class CatalogueNews {
  /** Of a catalogue that has no version yet: its id. */
  abstract titleOf(tx: Tx, catalogue: string): Promise<string>;
  /** Organisations that decide under it today. */
  abstract handlersOf(tx: Tx, catalogue: string): Promise<readonly string[]>;
  /** Drafts, and applications that run. */
  abstract appliedUnder(tx: Tx, catalogue: string): Promise<readonly AppliedUnder[]>;
}
