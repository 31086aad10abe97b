import type { Result } from '@pure/kernel';

/** More passwords wait to be hashed than the machine can take. */
export type TooBusy = Readonly<{ code: 'HASHING_BUSY'; seconds: number }>;

/** Slow digests of passwords. */
export abstract class PasswordHashes {
  /** The hash with its parameters and salt, in the PHC string format. */
  abstract hash(password: string): Promise<Result<string, TooBusy>>;
  /** Whether the password is the hash's. Without a hash the same work is done against one that no password has. */
  abstract matches(hash: string | null, password: string): Promise<Result<boolean, TooBusy>>;
}
