import { createHmac } from 'node:crypto';
import { derived, openUnder, type Place, type SealSuite, sealUnder, type Subkey } from './ciphers';
import { sealingKey } from './key-file';

/** Keeps what must be read again, and by nobody who has the database alone. */
export abstract class Sealer {
  abstract seal(secret: string, place: Place): Buffer;
  /** @throws where the value was sealed with another key, for another place, or changed since */
  abstract open(sealed: Buffer, place: Place): string;
  /** A mark of 32 bytes by which equal texts are found again, and from which the text is not. */
  abstract mark(text: string): Buffer;
}

/**
 * By the key in the folder, which is read when it is first needed; the keys of the suites come from it by HKDF. Marks are
 * HMAC-SHA-256 under every suite: under another digest what was marked before would not be found again.
 */
export class FileSealer extends Sealer {
  private key: Buffer | null = null;

  constructor(
    private readonly folder: string,
    private readonly suite: SealSuite = 'aes-256-gcm',
  ) {
    super();
  }

  seal(secret: string, place: Place): Buffer {
    return sealUnder(this.suite, this.subkey, secret, place);
  }

  open(sealed: Buffer, place: Place): string {
    return openUnder(this.subkey, sealed, place);
  }

  mark(text: string): Buffer {
    return createHmac('sha256', derived(this.own(), 'sha256', 'mark', 32)).update(text).digest();
  }

  private own(): Buffer {
    return (this.key ??= sealingKey(this.folder));
  }

  /** The key of AES has had the bare name since before there was another. */
  private readonly subkey: Subkey = (digest, use, length) => derived(this.own(), digest, use === 'aes-256-gcm' ? 'seal' : `seal ${use}`, length);
}
