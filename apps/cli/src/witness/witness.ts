import { cosign, judge, openSubmission, type Submission, TreeHashes, type VerifierKey, type WitnessRefusal, writeKey, writeSignature } from '@pure/log';
import type { WitnessBook } from './witness-book';
import { sha256, verifyEd25519, type WitnessKey } from './witness-key';

export type Answer = Readonly<{ status: number; type: string; body: string }>;

const TEXT = 'text/plain; charset=utf-8';
const SIZE = 'text/x.tlog.size';
const hashes = new TreeHashes(sha256);

/** A witness of logs (C2SP tlog-witness): it signs a head that goes on from the one that it signed last, and keeps it before it says so. */
export class Witness {
  private readonly underWay = new Map<string, Promise<unknown>>();

  /** `say`: told of a head that a known log signed and that the witness does not: with 422 it may prove that the log was rewritten. */
  constructor(
    private readonly key: WitnessKey,
    private readonly logs: readonly VerifierKey[],
    private readonly book: WitnessBook,
    private readonly say: (line: string) => void,
  ) {}

  async addCheckpoint(body: string): Promise<Answer> {
    const submission = openSubmission(body, { keys: this.logs, verify: verifyEd25519 });
    return submission.ok ? this.inTurn(submission.value) : answerOf(submission.refusal);
  }

  /** Its verifier key, then what it signed last of each log. */
  overview(): Answer {
    const lines = this.book.all().map(({ checkpoint: { origin, size }, seconds }) => `${origin} ${size} ${new Date(seconds * 1_000).toISOString()}`);
    return { status: 200, type: TEXT, body: `${[writeKey(this.key.public), ...lines].join('\n')}\n` };
  }

  /** The head that it signed last of the log whose origin has this SHA-256. */
  checkpoint(digest: string): Answer {
    const signed = this.book.byDigest(digest);
    return signed ? { status: 200, type: TEXT, body: signed.note } : { status: 404, type: TEXT, body: '' };
  }

  /** What is under way is kept or refused. */
  async idle(): Promise<void> {
    await Promise.all(this.underWay.values());
  }

  /** One after the other of each log: what one was held against is what the next one finds. */
  private inTurn(submission: Submission): Promise<Answer> {
    const { origin } = submission.checkpoint;
    const turn = (this.underWay.get(origin) ?? Promise.resolve()).then(() => this.answer(submission));
    this.underWay.set(origin, turn.catch(() => {}));
    return turn;
  }

  private async answer(submission: Submission): Promise<Answer> {
    const { checkpoint, note } = submission;
    const judged = judge(hashes, submission, this.book.of(checkpoint.origin)?.checkpoint ?? null);
    if (!judged.ok) {
      this.say(`${checkpoint.origin} ${checkpoint.size}: ${judged.refusal.status}${judged.refusal.status === 422 ? `\n${note.text}` : ''}`);
      return answerOf(judged.refusal);
    }
    const own = cosign(note.text, { key: this.key.public, seconds: Math.floor(Date.now() / 1_000), sign: this.key.sign });
    await this.book.keep(checkpoint, note, own);
    return { status: 200, type: TEXT, body: writeSignature(own) };
  }
}

const answerOf = (refusal: WitnessRefusal): Answer =>
  refusal.status === 409 ? { status: 409, type: SIZE, body: `${refusal.size}\n` } : { status: refusal.status, type: TEXT, body: '' };
