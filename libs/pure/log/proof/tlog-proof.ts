import { type Result, ok, refuse } from '@pure/kernel';
import { checkInclusion, type TreeFault } from '../merkle/check';
import { HASH_BYTES, type TreeHashes } from '../merkle/hashes';
import { fromBase64, toBase64 } from '../note/base64';
import { type CheckpointFault, openCheckpoint, type SignedCheckpoint } from '../note/checkpoint';
import type { VerifierKey } from '../note/key';
import type { VerifyEd25519 } from '../note/note';

/** That an entry stands at `index` of a log whose checkpoint, a signed note, it brings along. `extra` is not vouched for. */
export type TlogProof = Readonly<{ index: number; proof: readonly Uint8Array[]; checkpoint: string; extra?: Uint8Array }>;

export type TlogProofFault = CheckpointFault | TreeFault | 'LOG_RECEIPT_MALFORMED';

const HEADER = 'c2sp.org/tlog-proof@v1';

/** The text of a `.tlog-proof` file (C2SP tlog-proof). */
export function writeTlogProof({ index, proof, checkpoint, extra }: TlogProof): string {
  const lines = [HEADER, ...(extra ? [`extra ${toBase64(extra)}`] : []), `index ${index}`, ...proof.map(toBase64)];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

export function readTlogProof(text: string): Result<TlogProof, Readonly<{ code: 'LOG_RECEIPT_MALFORMED' }>> {
  const malformed = refuse({ code: 'LOG_RECEIPT_MALFORMED' } as const);
  const split = text.indexOf('\n\n');
  if (split < 0) return malformed;
  const [header, ...lines] = text.slice(0, split).split('\n');
  const extra = lines[0]?.startsWith('extra ') ? fromBase64((lines.shift() as string).slice('extra '.length)) : undefined;
  const [, index] = /^index (0|[1-9]\d{0,14})$/.exec(lines.shift() ?? '') ?? [];
  const proof = lines.map(fromBase64);
  if (header !== HEADER || extra === null || index === undefined || proof.some((hash) => hash?.length !== HASH_BYTES)) return malformed;
  return ok({ index: Number(index), proof: proof as Uint8Array[], checkpoint: text.slice(split + 2), ...(extra && { extra }) });
}

type Trust = Readonly<{ hashes: TreeHashes; origin: string; keys: readonly VerifierKey[]; verify: VerifyEd25519 }>;

/** Whether an entry of the log `origin` is where its receipt says. Gives the checkpoint that says so, with who signed it. */
export function checkTlogProof(text: string, entry: Uint8Array, { hashes, ...trust }: Trust): Result<SignedCheckpoint, Readonly<{ code: TlogProofFault }>> {
  const read = readTlogProof(text);
  if (!read.ok) return read;
  const { index, proof, checkpoint } = read.value;
  const opened = openCheckpoint(checkpoint, trust);
  if (!opened.ok) return opened;
  const { size, root } = opened.value.checkpoint;
  const included = checkInclusion(hashes, { index, size, leafHash: hashes.leaf(entry), root, proof });
  return included.ok ? opened : included;
}
