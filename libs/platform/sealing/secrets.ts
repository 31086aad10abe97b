import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** What its holder is shown or sent once, and what is kept of it. */
export type Secret = Readonly<{ text: string; sha256: Buffer }>;

/** SHA-256 of a secret. A secret of 112 random bits or more needs no slower digest (NIST SP 800-63B-4, 3.1.2.2). */
export const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Where secrets and ids come from: application code makes none itself. */
export abstract class Secrets {
  /** 256 random bits in base64url. */
  abstract make(): Secret;
  /** 140 random bits for a person to write down: seven groups of four letters and digits (RFC 4648 base32, lower case). */
  abstract forPaper(): Secret;
  /** Random bytes. */
  abstract bytes(length: number): Buffer;
  abstract id(): string;
}

export class RandomSecrets extends Secrets {
  make(): Secret {
    return secret(randomBytes(32).toString('base64url'));
  }

  forPaper(): Secret {
    const letters = [...randomBytes(PAPER)].map((byte) => BASE32[byte & 31]).join('');
    return secret(letters.replace(/(.{4})(?=.)/g, '$1-'));
  }

  bytes(length: number): Buffer {
    return randomBytes(length);
  }

  id(): string {
    return randomUUID();
  }
}

/** Letters and digits of a secret on paper, each of five bits. */
const PAPER = 28;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const secret = (text: string): Secret => ({ text, sha256: digestOf(text) });
