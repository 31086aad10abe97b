import { hash } from 'node:crypto';

/** SHA-256 over the UTF-8 bytes of a text. */
export const sha256 = (text: string): Uint8Array => hash('sha256', text, 'buffer');
