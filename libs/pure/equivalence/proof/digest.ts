import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { canonicalJson, type Json } from '@pure/kernel';

/** SHA-256 in hexadecimal digits of the canonical JSON of a value. */
export const digestOf = (value: Json): string => bytesToHex(sha256(canonicalJson(value)));
