import type { Tx } from '@platform/database';
import type { Sealable, SealFacts } from '../../domain/seal/judge-seal';
import type { VersionKey } from '../signature/signature-store';

/** `receivedAt`: when it was looked at and found good, ISO 8601 in UTC. */
export type Seal = SealFacts & Readonly<{ receivedAt: string }>;
/** `file`: canonical JSON, as it was handed in. */
export type KeptSeal = Seal & Readonly<{ file: string }>;

/** Seals of enterprises (电子签章) over versions; one of each, kept for ever. */
export abstract class SealStore {
  abstract sealable(tx: Tx, key: VersionKey): Promise<Sealable | null>;
  abstract kept(tx: Tx, key: VersionKey): Promise<KeptSeal | null>;
  abstract createSeal(tx: Tx, key: VersionKey, facts: SealFacts, file: string): Promise<void>;
  /** Null where the version has none. */
  abstract ofVersion(key: VersionKey): Promise<KeptSeal | null>;
}
