import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { PublishedFitness } from './draw-record';

/** The label of a member in one draw (HMAC-SHA-256): who knows a member's id and the salt finds it, nobody else learns who is in the pool. */
export const labelOf = (salt: Uint8Array, member: string): string => bytesToHex(hmac(sha256, salt, utf8ToBytes(member)));

/** What keeps a member's digest of fitness from being guessed; who knows the salt and the own id computes it. */
export const fitnessNonce = (salt: Uint8Array, member: string): string => labelOf(salt, `fitness ${member}`);

/** SHA-256 over label, reason and nonce, separated by blanks; the word of somebody who is fit is `fit`. */
export const fitnessDigest = ({ label, unfit, nonce }: PublishedFitness): string => bytesToHex(sha256(utf8ToBytes(`${label} ${unfit ?? 'fit'} ${nonce}`)));

/** What a party gives before the draw: SHA-256 over the 32 random bytes that it reveals afterwards. */
export const commitmentOf = (revealed: Uint8Array): string => bytesToHex(sha256(revealed));
