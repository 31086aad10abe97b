import type { Tx } from '@platform/database';
import type { HolderField, PermitKind } from '../../domain/application/holder';

export type SealedHolder = Readonly<Record<HolderField, Buffer | null>>;

/**
 * Whom an application is about, sealed. `person`: as `PersonalFields` knows them; `self`: who writes it writes of themselves;
 * `claimUntil`: until when a code is good by which the person takes it over, ISO; `consentedAt`: when who writes for somebody else said that the person agrees, ISO; `erased`: nothing of it is left.
 */
export type HolderRow = Readonly<{ application: string; person: string; self: boolean; consentedAt: string | null; claimUntil: string | null; permitKind: PermitKind | null; sealed: SealedHolder; erased: boolean }>;
export type NewHolder = Readonly<{ application: string; person: string; self: boolean; consentedBefore: string | null }>;

/** Who takes an application over: SHA-256 of the code, the place of their own, themselves and their account. */
export type Claim = Readonly<{ code: Buffer; place: string; person: string; account: string }>;

/** `about`: where it lies in the course; instants are ISO. */
export type HeldAbout = HolderRow & Readonly<{ number: string | null; state: string; catalogue: string; rowKey: string; submittedAt: string | null }>;

/** Seen with the applications that they belong to. */
export abstract class HolderStore {
  abstract of(tx: Tx, application: string): Promise<HolderRow | null>;
  abstract createHolder(tx: Tx, holder: NewHolder): Promise<void>;
  abstract saveHolder(tx: Tx, holder: Pick<HolderRow, 'application' | 'permitKind' | 'sealed'>): Promise<void>;
  /** Nothing of the person is left in the application; what was sealed cannot be read even where a copy is. */
  abstract eraseHolder(tx: Tx, application: string): Promise<void>;
  /** The code by which the person takes it over; the one before is good no more. `days`: as long it is good. */
  abstract saveClaimCode(tx: Tx, application: string, code: Buffer, days: number): Promise<void>;
  /** Whether the code gives the account an application: it is good still, and they did not write it themselves. */
  abstract isClaimable(tx: Tx, code: Buffer, account: string): Promise<boolean>;
  /** Gives the application; null: the code is good no more. */
  abstract claim(tx: Tx, claim: Claim): Promise<string | null>;
  /** All about one person, in whichever organisation it was written. */
  abstract about(tx: Tx, person: string): Promise<readonly HeldAbout[]>;
  abstract erasePerson(tx: Tx, person: string): Promise<void>;
  /** Applications that came to nothing and were left for so many days, about which something is kept still; in whichever organisation. */
  abstract leftFor(tx: Tx, days: number): Promise<readonly Readonly<{ application: string; organisation: string }>[]>;
  /** `eraseHolder` of an application in whichever organisation. */
  abstract forgetHolder(tx: Tx, application: string): Promise<void>;
  /** Applications whose certificates have been revoked or over for so many days, about whose person something is kept still; in whichever organisation. */
  abstract endedFor(tx: Tx, days: number): Promise<readonly string[]>;
  /** `forgetHolder`, and what the holder kept of the certificate: nobody can show any more whose it was. */
  abstract forgetEnded(tx: Tx, application: string): Promise<void>;
  /** The person whom it is about, where that is an employee who has no account here; null: who writes it. */
  abstract employeeOf(tx: Tx, application: string): Promise<string | null>;
  /** Files of an application, or of all that the account wrote about itself, of whose person nothing is kept any more. */
  abstract proofsLeft(tx: Tx, of: Readonly<{ application?: string; account?: string }>): Promise<readonly Readonly<{ file: string; organisation: string }>[]>;
}
