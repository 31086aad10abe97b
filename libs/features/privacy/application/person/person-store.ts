import type { Tx } from '@platform/database';
import type { Region } from '@platform/personal';
import type { ConsentRow } from '../../domain/consent';

/** Somebody looked at a field of the person. `reason` is theirs, `at` an ISO instant. */
export type RevealRow = Readonly<{ purpose: string; reason: string; place: string; at: string }>;

/** What is kept of a person as a person: the region, the ledger of consents, who looked. */
export abstract class PersonStore {
  abstract regionOf(tx: Tx, person: string): Promise<Region>;
  abstract saveRegion(tx: Tx, person: string, region: Region): Promise<void>;
  /** The newest first. */
  abstract ledger(tx: Tx, person: string): Promise<readonly ConsentRow[]>;
  abstract appendConsent(tx: Tx, person: string, row: Omit<ConsentRow, 'at'>): Promise<void>;
  /** The newest first. */
  abstract reveals(tx: Tx, person: string): Promise<readonly RevealRow[]>;
}
