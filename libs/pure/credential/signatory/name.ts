import { utf8 } from '../bytes/bytes';

/** Bytes of the salt behind a name. */
export const NAME_SALT = 32;

/** What the commitment to a signatory's name is the SHA-256 of: the salt, then the name. Once the salt is gone nobody tells the name from it. */
export const nameCommitment = (salt: Uint8Array, name: string): Uint8Array => Uint8Array.from([...salt, ...utf8(name)]);
