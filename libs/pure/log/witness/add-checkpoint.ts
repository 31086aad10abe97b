import { type Result, ok, refuse } from '@pure/kernel';
import { HASH_BYTES } from '../merkle/hashes';
import { fromBase64, toBase64 } from '../note/base64';

/** What a log asks of a witness: to sign `checkpoint`, a signed note, whose tree goes on from the `old` leaves that the witness saw last. */
export type AddCheckpoint = Readonly<{ old: number; proof: readonly Uint8Array[]; checkpoint: string }>;

/** Most hashes of a proof. */
const LONGEST_PROOF = 63;

/** The body of `POST add-checkpoint` (C2SP tlog-witness). */
export const writeAddCheckpoint = ({ old, proof, checkpoint }: AddCheckpoint): string => `${[`old ${old}`, ...proof.map(toBase64)].join('\n')}\n\n${checkpoint}`;

export function readAddCheckpoint(body: string): Result<AddCheckpoint, Readonly<{ code: 'WITNESS_REQUEST_MALFORMED' }>> {
  const split = body.indexOf('\n\n');
  const [first = '', ...lines] = split < 0 ? [] : body.slice(0, split).split('\n');
  const [, old] = /^old (0|[1-9]\d{0,14})$/.exec(first) ?? [];
  const proof = lines.map(fromBase64);
  if (old === undefined || proof.length > LONGEST_PROOF || proof.some((hash) => hash?.length !== HASH_BYTES)) return refuse({ code: 'WITNESS_REQUEST_MALFORMED' });
  return ok({ old: Number(old), proof: proof as Uint8Array[], checkpoint: body.slice(split + 2) });
}
