import type { Json } from '@pure/kernel';
import { toBase64 } from '@pure/log';

/** `verifierKey` where it signs heads of the log that tells of it. Instants are ISO 8601 in UTC. */
export type KeyFacts = Readonly<{ kid: string; use: string; suite: string; publicKey: Uint8Array; verifierKey: string | null; activeFrom: string; retiredAt: string | null }>;

/** The last head of the epoch before, as it was signed. */
export type EndedEpoch = Readonly<{ origin: string; checkpoint: string }>;

/** What the log says of a key: that it is active, that it is retired, or that it signs the epoch that begins after another. */
export function keyEvent({ publicKey, verifierKey, retiredAt, ...key }: KeyFacts, after: EndedEpoch | null): Readonly<Record<string, Json>> {
  return {
    ...key,
    publicKey: toBase64(publicKey),
    ...(verifierKey !== null && { verifierKey }),
    ...(retiredAt !== null && { retiredAt }),
    ...(after && { after }),
  };
}
