import type { Tx } from '@platform/database';
import type { PersonErased } from '@platform/personal';
import type { HolderField } from '@pure/credential';
import type { Result } from '@pure/kernel';

/** The salted fields of a holder (RFC 9901, 4.2.1), which only they can open. */
export type HolderDisclosures = Readonly<Partial<Record<HolderField, string>>>;
/** `organisation`: that applied, the employer or the person's own place. */
export type HolderOf = Readonly<{ number: string; organisation: string; person: string }>;
/** `id`: of the row in which it lies. */
export type SealedHolder = HolderOf & Readonly<{ id: string; sealed: Buffer }>;

export abstract class HolderFields {
  /** Writes nothing. */
  abstract seal(tx: Tx, holder: HolderOf, disclosures: HolderDisclosures): Promise<Result<SealedHolder, PersonErased>>;
  abstract create(tx: Tx, holder: SealedHolder): Promise<void>;
  /** Of the organisation for which the transaction works; null where it is another's, or the holder had it erased. */
  abstract of(tx: Tx, number: string): Promise<HolderDisclosures | null>;
  /** Numbers of certificates of the organisation for which the transaction works, the newest first. */
  abstract numbersOf(tx: Tx): Promise<readonly string[]>;
}
