import type { PasskeySignature } from '@features/access';
import type { Tx } from '@platform/database';

export type VersionKey = Readonly<{ number: string; version: number }>;
/** What somebody is about to sign. `sha256`: of the document as it would be published; `salt`: of the name that they want shown, else null. */
export type Beginning = Readonly<{ number: string; sha256: Buffer; salt: Buffer | null }>;
export type BegunBy = Readonly<{ declaration: string; account: string }>;
/** The name behind a commitment, as its person calls themselves. */
export type SignatoryName = Readonly<{ name: string; salt: Buffer }>;
/** `name`: null where none was meant to be shown, or it was taken back since. */
export type Signed = Readonly<{ signature: PasskeySignature; name: SignatoryName | null }>;

/** Signatures of authorised persons, and what comes before them. */
export abstract class SignatureStore {
  /** Of the acting organisation. */
  abstract beginning(tx: Tx, by: BegunBy): Promise<Beginning | null>;
  abstract saveBeginning(tx: Tx, by: BegunBy & Readonly<{ organisation: string }>, beginning: Beginning): Promise<void>;
  /** It is published: nobody signs it any more. */
  abstract deleteBeginnings(tx: Tx, declaration: string): Promise<void>;
  abstract createSignature(tx: Tx, key: VersionKey, signature: PasskeySignature): Promise<void>;
  /** Sealed under the person's own key. */
  abstract createName(tx: Tx, key: VersionKey, account: string, name: SignatoryName): Promise<void>;
  /** The version under which it stood; null where the person has no such name. */
  abstract deleteName(tx: Tx, account: string, id: string): Promise<VersionKey | null>;
  /** Null where nobody signed by a passkey. */
  abstract ofVersion(key: VersionKey): Promise<Signed | null>;
}
