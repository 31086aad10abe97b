import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { SuccessionKind, Successor } from '../../domain/succession';

export type NewSuccession = Readonly<{ older: string; newer: string; kind: SuccessionKind; on: LocalDate; basis: string }>;

/** Which enterprise became part of which. Rows are never changed. */
export abstract class SuccessionStore {
  /** All that come after it, the next first. */
  abstract after(tx: Tx, enterprise: string): Promise<readonly string[]>;
  /** The next after it; several of one that was divided. */
  abstract successorsOf(tx: Tx, enterprise: string): Promise<readonly Successor[]>;
  /** Its public page leads to the newer one's from then on. */
  abstract createSuccession(tx: Tx, succession: NewSuccession, by: string): Promise<void>;
}
