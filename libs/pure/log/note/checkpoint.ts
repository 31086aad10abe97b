import { type Result, ok, refuse } from '@pure/kernel';
import { HASH_BYTES } from '../merkle/hashes';
import { fromBase64, toBase64 } from './base64';
import type { VerifierKey } from './key';
import { type Note, type NoteFault, readNote, signersOf, type VerifyEd25519 } from './note';

/** The head of a log: who keeps it, how many leaves it has, and the root over them. */
export type Checkpoint = Readonly<{ origin: string; size: number; root: Uint8Array }>;
export type SignedCheckpoint = Readonly<{ checkpoint: Checkpoint; note: Note; signers: readonly VerifierKey[] }>;

export type CheckpointFault = NoteFault | 'CHECKPOINT_MALFORMED' | 'CHECKPOINT_OF_OTHER_LOG';

/** The three lines that are signed (C2SP tlog-checkpoint); no extension lines. */
export const writeCheckpoint = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`;

export function readCheckpoint(text: string): Result<Checkpoint, Readonly<{ code: 'CHECKPOINT_MALFORMED' }>> {
  const [origin = '', size = '', root = '', ...more] = text.split('\n');
  const hash = fromBase64(root);
  const isWhole = more.at(-1) === '' && more.slice(0, -1).every((line) => line !== '');
  if (origin === '' || !/^(?:0|[1-9]\d{0,14})$/.test(size) || hash?.length !== HASH_BYTES || !isWhole) return refuse({ code: 'CHECKPOINT_MALFORMED' });
  return ok({ origin, size: Number(size), root: hash });
}

/** A checkpoint of the log `origin` that one of its keys signed. Cosignatures of known witnesses are among the signers. */
export function openCheckpoint(
  note: string,
  { origin, keys, verify }: Readonly<{ origin: string; keys: readonly VerifierKey[]; verify: VerifyEd25519 }>,
): Result<SignedCheckpoint, Readonly<{ code: CheckpointFault }>> {
  const read = readNote(note);
  if (!read.ok) return read;
  const signers = signersOf(read.value, keys, verify);
  if (!signers.ok) return signers;
  const checkpoint = readCheckpoint(read.value.text);
  if (!checkpoint.ok) return checkpoint;
  if (checkpoint.value.origin !== origin) return refuse({ code: 'CHECKPOINT_OF_OTHER_LOG' });
  if (!signers.value.some(({ type }) => type === 'ed25519')) return refuse({ code: 'NOTE_UNSIGNED' });
  return ok({ checkpoint: checkpoint.value, note: read.value, signers: signers.value });
}
