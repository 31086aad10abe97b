import type { Tx } from '@platform/database';
import type { Refusal, Result } from '@pure/kernel';

/**
 * Whose records are asked for: UUIDs of the account and of the person that `PersonalFields` knows by it, and the address of
 * the account; null once it is closed.
 */
export type PersonalSubject = Readonly<{ account: string; person: string; email: string | null }>;

/**
 * One thing that is kept about a person. The codes have texts: `personal.kind.<kind>`, `personal.field.<field>`,
 * `personal.purpose.<purpose>`. Values are plain text, instants in ISO 8601.
 */
export type PersonalRecord = Readonly<{
  kind: string;
  /** UUID of the row. */
  id: string;
  /** What it is kept for. */
  purpose: string;
  fields: Readonly<Record<string, string | null>>;
  /** Names of the fields that the person may correct. */
  correctable: readonly string[];
  /** The only values of a field that may be corrected; any other takes a text. */
  choices?: Readonly<Record<string, readonly string[]>>;
}>;

export type Correction = Readonly<{ kind: string; id: string; fields: Readonly<Record<string, string>> }>;
/** `field`: null where the record itself is none of the person's. */
export type CorrectionRefused = Refusal & Readonly<{ code: 'RECORD_UNKNOWN' | 'FIELD_FIXED' | 'VALUE_UNFIT'; field: string | null }>;

/**
 * What a feature keeps about the person of an account. List the class among the providers of any module: it is found by
 * discovery. The transaction sees the rows of the organisation for which the person acts.
 */
export abstract class PersonalRecords {
  /** Kinds of the records; no two features have one in common. */
  abstract readonly kinds: readonly string[];
  abstract kept(tx: Tx, subject: PersonalSubject): Promise<readonly PersonalRecord[]>;
  abstract correct(tx: Tx, subject: PersonalSubject, correction: Correction): Promise<Result<null, CorrectionRefused>>;
  /** Takes out what lies here unsealed. What is sealed goes with the person's key, which is destroyed in the same transaction. */
  abstract erase(tx: Tx, subject: PersonalSubject): Promise<void>;
}
