import { createHash } from 'node:crypto';

/** SHA-256 over the UTF-8 bytes of a text. */
export const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();
