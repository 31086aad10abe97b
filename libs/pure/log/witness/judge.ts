import { type Result, ok, refuse } from '@pure/kernel';
import { checkConsistency } from '../merkle/check';
import { sameBytes, type TreeHashes } from '../merkle/hashes';
import { type Checkpoint, readCheckpoint } from '../note/checkpoint';
import { isOfKey, type VerifierKey } from '../note/key';
import { type Note, readNote, signersOf, type VerifyEd25519 } from '../note/note';
import { type AddCheckpoint, readAddCheckpoint } from './add-checkpoint';

/** How a witness refuses, as the status of its answer (C2SP tlog-witness, add-checkpoint). With 409 it says how large the tree was that it saw last. */
export type WitnessRefusal = Readonly<{ code: 'WITNESS_REFUSES'; status: 400 | 403 | 404 | 422 } | { code: 'WITNESS_SAW_OTHER_SIZE'; status: 409; size: number }>;

/** A checkpoint that a log known to the witness signed, with what is said to lead to it. `note` bears the signatures of that log's keys alone. */
export type Submission = Readonly<{ checkpoint: Checkpoint; note: Note; old: number; proof: AddCheckpoint['proof'] }>;
/** The tree of a log that a witness signed last. */
export type Seen = Readonly<{ size: number; root: Uint8Array }>;

const refused = (status: 400 | 403 | 404 | 422): Result<never, WitnessRefusal> => refuse({ code: 'WITNESS_REFUSES', status });

/** Which log is meant, and whether it signed. What the witness saw of it last is asked only then: `judge` holds it against that. */
export function openSubmission(body: string, { keys, verify }: Readonly<{ keys: readonly VerifierKey[]; verify: VerifyEd25519 }>): Result<Submission, WitnessRefusal> {
  const request = readAddCheckpoint(body);
  const note = request.ok ? readNote(request.value.checkpoint) : request;
  const checkpoint = note.ok ? readCheckpoint(note.value.text) : note;
  if (!request.ok || !note.ok || !checkpoint.ok) return refused(400);
  const known = keys.filter(({ name, type }) => name === checkpoint.value.origin && type === 'ed25519');
  if (known.length === 0) return refused(404);
  if (!signersOf(note.value, known, verify).ok) return refused(403);
  const { old, proof } = request.value;
  if (old > checkpoint.value.size) return refused(400);
  const signatures = note.value.signatures.filter((signature) => known.some((key) => isOfKey(key, signature)));
  return ok({ checkpoint: checkpoint.value, note: { text: note.value.text, signatures }, old, proof });
}

/**
 * Whether a witness signs: the tree goes on from the one that it saw last, `null` where it saw none. Whoever signs keeps the
 * checkpoint first, and lets nothing else of the same log come between this question and that.
 */
export function judge(hashes: TreeHashes, { checkpoint: { size, root }, old, proof }: Submission, seen: Seen | null): Result<true, WitnessRefusal> {
  const before = seen ?? { size: 0, root: hashes.empty() };
  if (old !== before.size) return refuse({ code: 'WITNESS_SAW_OTHER_SIZE', status: 409, size: before.size });
  if (size === 0 && !sameBytes(root, hashes.empty())) return refused(422);
  const follows = old === 0 ? proof.length === 0 : checkConsistency(hashes, { old, size, oldRoot: before.root, root, proof }).ok;
  return follows ? ok(true) : refused(422);
}
