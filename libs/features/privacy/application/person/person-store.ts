import type { Tx } from '@platform/database';
import type { Region } from '@platform/personal';
import type { ConsentRow, LedgerPurpose } from '../../domain/consent';

/** Somebody looked at a field of the person. `reason` is theirs, `at` an ISO instant. */
export type RevealRow = Readonly<{ purpose: string; reason: string; place: string; column: string; account: string | null; at: string }>;
/** How many persons have read a version of the notice. */
export type NoticeReaders = Readonly<{ version: number; persons: number }>;
/** How many persons agree to something now, and how many took it back. */
export type ConsentCount = Readonly<{ purpose: LedgerPurpose; given: number; withdrawn: number }>;

/** What is kept of a person as a person: the region, the ledger of consents, who looked. */
export abstract class PersonStore {
  abstract regionOf(tx: Tx, person: string): Promise<Region>;
  abstract saveRegion(tx: Tx, person: string, region: Region): Promise<void>;
  /** The newest first. */
  abstract ledger(tx: Tx, person: string): Promise<readonly ConsentRow[]>;
  abstract appendConsent(tx: Tx, person: string, row: Omit<ConsentRow, 'at'>): Promise<void>;
  /** The version of the notice that the person of an account read last; null: none. */
  abstract noticeRead(tx: Tx, account: string): Promise<number | null>;
  /** The newest version first. */
  abstract noticeReaders(tx: Tx): Promise<readonly NoticeReaders[]>;
  abstract consentCounts(tx: Tx): Promise<readonly ConsentCount[]>;
  /** The newest first. */
  abstract reveals(tx: Tx, person: string): Promise<readonly RevealRow[]>;
}
