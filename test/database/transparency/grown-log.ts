import { generateKeyPairSync, sign } from 'node:crypto';
import type { Tx } from '@platform/database';
import { append, cosign, judge, NO_LEAVES, openSubmission, type PolicyWitness, rootOf, type Seen, type VerifierKey, verifierKey, writeCheckpoint, writeNote, writeSignature } from '@pure/log';
import { type WitnessAnswer, Witnesses } from '../../../libs/features/transparency/application/publication/witnesses';
import { leafBytes } from '../../../libs/features/transparency/domain/leaf';
import type { Epoch } from '../../../libs/features/transparency/domain/logs';
import { SqlLogStore } from '../../../libs/features/transparency/persistence/sql-log-store';
import { hashes, sha256, utf8, verifyEd25519 } from '../../corpora/log/log';
import type { TestDatabase } from '../../support/database';

export const ORIGIN = 'gongtong.example/log/1';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const raw = (key: typeof publicKey): Uint8Array => Uint8Array.from(key.export({ format: 'der', type: 'spki' }).subarray(12));
export const logKey = verifierKey(sha256, ORIGIN, 'ed25519', raw(publicKey));

/** Grows a log in the database by so many leaves, as the integrator does; nobody sees the head. */
export async function grow({ write }: TestDatabase, leaves: number, then: (tx: Tx, epoch: Epoch, head: Readonly<{ size: number; note: string }>) => Promise<void> = async () => {}): Promise<Epoch> {
  const store = new SqlLogStore();
  return write.transaction(async (tx) => {
    const epoch = (await store.current(tx, 'main')) ?? (await store.begin(tx, { log: 'main', epoch: 1, origin: ORIGIN }));
    const edge = (await store.lastHead(tx, epoch))?.edge ?? NO_LEAVES;
    await tx.execute(
      `insert into transparency.record (log, kind, number, version, document, sha256, sm3)
       select 'main', 'other', 'leaf-' || n, 1, '{}', sha256(n::text::bytea), sha256(n::text::bytea) from generate_series($1::int, $2::int) n`,
      [edge.size, edge.size + leaves - 1],
    );
    const waiting = await store.waiting(tx, 'main', leaves);
    const bytes = waiting.map(leafBytes);
    const { edge: next, tiles } = append(hashes, edge, bytes.map((leaf) => hashes.leaf(leaf)));
    const root = rootOf(hashes, next);
    const text = writeCheckpoint({ origin: ORIGIN, size: next.size, root });
    const note = writeNote({ text, signatures: [{ ...logKey, signature: sign(null, utf8(text), privateKey) }] });
    await store.write(tx, epoch, { entries: waiting.map(({ id }, at) => ({ index: edge.size + at, record: id, bytes: bytes[at] as Uint8Array })), tiles, head: { edge: next, root, checkpoint: note } });
    await then(tx, epoch, { size: next.size, note });
    return epoch;
  });
}

type Kept = { key: VerifierKey; secret: typeof privateKey; seen: Seen | null; away: boolean };

/** Witnesses that keep what they saw in memory. */
export class WitnessesInMemory extends Witnesses {
  private readonly kept = new Map<string, Kept>();
  readonly asked: string[] = [];

  /** Line of a policy for a new one. */
  add(name: string): VerifierKey {
    const pair = generateKeyPairSync('ed25519');
    const key = verifierKey(sha256, `${name}.example`, 'cosignature-v1', raw(pair.publicKey));
    this.kept.set(name, { key, secret: pair.privateKey, seen: null, away: false });
    return key;
  }

  of(name: string): Kept {
    const kept = this.kept.get(name);
    if (!kept) throw new Error(`no witness ${name}`);
    return kept;
  }

  async addCheckpoint({ name }: PolicyWitness, body: string): Promise<WitnessAnswer> {
    const kept = this.of(name);
    this.asked.push(`${name} ${body.split('\n')[0] ?? ''}`);
    if (kept.away) return { kind: 'away', reason: 'gone' };
    const submission = openSubmission(body, { keys: [logKey], verify: verifyEd25519 });
    const judged = submission.ok ? judge(hashes, submission.value, kept.seen) : submission;
    if (!submission.ok || !judged.ok) return judged.ok || judged.refusal.status !== 409 ? { kind: 'refused', status: judged.ok ? 400 : judged.refusal.status } : { kind: 'saw-other-size', size: judged.refusal.size };
    kept.seen = submission.value.checkpoint;
    return { kind: 'signed', lines: writeSignature(cosign(submission.value.note.text, { key: kept.key, seconds: 1_700_000_000, sign: (message) => sign(null, message, kept.secret) })) };
  }
}
