import type { Tx } from '@platform/database';

/** A passkey as it was made; `id` is base64url, `publicKey` a COSE key (RFC 9053). */
export type Credential = Readonly<{ id: string; publicKey: Buffer; counter: number; transports: readonly string[] }>;
export type KeptPasskey = Readonly<{ account: string; credential: Credential }>;
export type PasskeyView = Readonly<{ id: string; name: string; backedUp: boolean; createdAt: string; lastUsedAt: string | null }>;
export type NewPasskey = Readonly<{ account: string; name: string; credential: Credential; backedUp: boolean }>;

/** Passkeys, and the challenges that ceremonies begin with. */
export abstract class PasskeyStore {
  abstract list(account: string): Promise<readonly PasskeyView[]>;
  abstract credentialsOf(account: string): Promise<readonly Pick<Credential, 'id' | 'transports'>[]>;
  /** Of an account that may be used. */
  abstract findByCredential(credential: string): Promise<KeptPasskey | null>;
  /** Null where the credential is kept already. */
  abstract createPasskey(tx: Tx, passkey: NewPasskey): Promise<PasskeyView | null>;
  abstract writeUse(tx: Tx, credential: string, counter: number): Promise<void>;
  abstract deletePasskey(tx: Tx, account: string, id: string): Promise<boolean>;
}
