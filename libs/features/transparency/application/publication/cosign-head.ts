import { cosignatureIn, type NoteSignature, type PolicyWitness, readNote, TreeHashes, type Sha256, type VerifyEd25519, writeAddCheckpoint } from '@pure/log';
import type { LogReader } from '../log-store';
import { TreeProofs } from '../tree-proofs';
import type { HeadOfEpoch, Publications } from './publications';
import type { Witnesses } from './witnesses';

/** What keeps the signature of a witness away. `LOG_BEHIND_WITNESS`: it signed more leaves than this log has; the log was rolled back. */
export type Hindrance = Readonly<
  | { code: 'LOG_BEHIND_WITNESS'; origin: string; size: number; witness: string; seen: number }
  | { code: 'WITNESS_AWAY'; witness: string; reason: string }
  | { code: 'WITNESS_REFUSES'; origin: string; witness: string; status: number }
  | { code: 'WITNESS_SIGNATURE_MISSING'; origin: string; witness: string }
>;
export type Cosigning = Readonly<{ signature: NoteSignature } | { hindrance: Hindrance }>;

export type Trust = Readonly<{ sha256: Sha256; verify: VerifyEd25519 }>;

/** Asks one witness for its signature under a head: from the leaves on that it signed last, and once more where it saw others. */
export class CosignHead {
  private readonly hashes: TreeHashes;

  constructor(
    private readonly publications: Publications,
    private readonly log: LogReader,
    private readonly witnesses: Witnesses,
    private readonly trust: Trust,
  ) {
    this.hashes = new TreeHashes(trust.sha256);
  }

  async execute(witness: PolicyWitness, asked: HeadOfEpoch): Promise<Cosigning> {
    const { epoch, head } = asked;
    const last = await this.publications.lastCosigned(epoch, witness.key.name);
    const first = await this.ask(witness, asked, Math.min(last, head.size));
    if (first.kind !== 'saw-other-size') return this.take(witness, asked, first);
    if (first.size > head.size) return { hindrance: { code: 'LOG_BEHIND_WITNESS', origin: epoch.origin, size: head.size, witness: witness.name, seen: first.size } };
    return this.take(witness, asked, await this.ask(witness, asked, first.size));
  }

  private async ask(witness: PolicyWitness, { epoch, head }: HeadOfEpoch, old: number) {
    const proofs = new TreeProofs(this.hashes, { promised: (...tile) => this.log.stored(...tile) }, { epoch, size: head.size });
    const proof = old === 0 ? [] : await proofs.consistency(old);
    return this.witnesses.addCheckpoint(witness, writeAddCheckpoint({ old, proof, checkpoint: head.note }));
  }

  private take({ name, key }: PolicyWitness, { epoch: { origin }, head }: HeadOfEpoch, answer: Awaited<ReturnType<Witnesses['addCheckpoint']>>): Cosigning {
    if (answer.kind === 'away') return { hindrance: { code: 'WITNESS_AWAY', witness: name, reason: answer.reason } };
    if (answer.kind !== 'signed') return { hindrance: { code: 'WITNESS_REFUSES', origin, witness: name, status: answer.kind === 'refused' ? answer.status : 409 } };
    const note = readNote(head.note);
    const signature = note.ok ? cosignatureIn(answer.lines, { text: note.value.text, key, verify: this.trust.verify }) : null;
    return signature ? { signature } : { hindrance: { code: 'WITNESS_SIGNATURE_MISSING', origin, witness: name } };
  }
}
