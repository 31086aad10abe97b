import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import type { KeyUse, SigningKey } from '@platform/signing';
import { type Checkpoint, openCheckpoint, TreeHashes, type VerifierKey, verifierKey, type VerifyEd25519 } from '@pure/log';

/** An Ed25519 key as SPKI begins so (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** By what an examination hashes, and which signatures it takes for ours: those of all keys of a use, retired ones too. */
export class Trust {
  readonly hashes = new TreeHashes(sha256);
  readonly sha256 = sha256;
  private readonly read = new Map<string, KeyObject>();
  private readonly known = new Map<string, readonly VerifierKey[]>();

  constructor(private readonly keys: readonly SigningKey[]) {}

  /** Whether this note is a checkpoint of the log `origin` that a key of this use signed. Gives what it says, or null. */
  opened(note: string, use: KeyUse, origin: string): Checkpoint | null {
    const checkpoint = openCheckpoint(note, { origin, keys: this.verifiers(use, origin), verify: this.verify });
    return checkpoint.ok ? checkpoint.value.checkpoint : null;
  }

  private verifiers(use: KeyUse, origin: string): readonly VerifierKey[] {
    const name = `${use} ${origin}`;
    const known = this.known.get(name) ?? this.keys.filter((key) => key.use === use && key.suite === 'ed25519').map(({ publicKey }) => verifierKey(sha256, origin, 'ed25519', publicKey));
    this.known.set(name, known);
    return known;
  }

  private readonly verify: VerifyEd25519 = (publicKey, message, signature) => verify(null, message, this.keyOf(publicKey), signature);

  private keyOf(publicKey: Uint8Array): KeyObject {
    const name = Buffer.from(publicKey).toString('hex');
    const known = this.read.get(name) ?? createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
    this.read.set(name, known);
    return known;
  }
}
