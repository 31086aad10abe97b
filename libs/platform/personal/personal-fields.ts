import type { Tx } from '@platform/database';
import type { Place } from '@platform/sealing';
import type { Refusal, Result } from '@pure/kernel';

/** Whose law names a person's rights. */
export const regions = ['mainland', 'taiwan'] as const;
export type Region = (typeof regions)[number];

/** The key of the person is destroyed: nothing that was sealed under it can be read any more. */
export type PersonErased = Refusal & Readonly<{ code: 'PERSON_ERASED'; person: string }>;

/** A sealed field as it lies in a row. `person` is the UUID by which `PersonalFields` knows whose it is. */
export type SealedField = Readonly<{ person: string; place: Place; sealed: Buffer }>;

/** Fields about people, each sealed under the person's own key and for the one place where it lies. */
export abstract class PersonalFields {
  /**
   * UUID of the person. With an account it is the same one each time; without one it is somebody new, about whom another one
   * writes something: keep the UUID in the row.
   */
  abstract person(tx: Tx, asked: Readonly<{ account?: string; region: Region }>): Promise<string>;
  /** What to keep of a text. Refused where the key is destroyed. `place.row` is the UUID of the row, so it is made first. */
  abstract seal(tx: Tx, person: string, place: Place, text: string): Promise<Result<Buffer, PersonErased>>;
  /** @throws where the value was sealed for another person or place, or changed since */
  abstract open(tx: Tx, person: string, place: Place, sealed: Buffer): Promise<Result<string, PersonErased>>;
  /** In the order asked, by one query. */
  abstract openMany(tx: Tx, fields: readonly SealedField[]): Promise<readonly Result<string, PersonErased>[]>;
  /** Blind index of 32 bytes: equal texts have equal marks, and nobody reads the text from it. Fold the text first. */
  abstract mark(text: string): Buffer;
  /** Destroys the key of the person, once and for all. */
  abstract destroy(tx: Tx, person: string): Promise<void>;
}
