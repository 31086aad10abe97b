import { derived, openUnder, type Place, type SealSuite, sealUnder, type Subkey } from '@platform/sealing';

/** A field as it is kept: version of the suite (1 byte), then what the suite makes. `key`: the 32 bytes of the person. */
export const sealField = (suite: SealSuite, key: Buffer, text: string, place: Place): Buffer => sealUnder(suite, subkeyOf(key), text, place);

/** @throws where the field was sealed with another key, for another place, or changed since */
export const openField = (key: Buffer, sealed: Buffer, place: Place): string => openUnder(subkeyOf(key), sealed, place);

const subkeyOf = (key: Buffer): Subkey => (digest, use, length) => derived(key, digest, `field ${use}`, length);
