import type { MakeReceipt } from '@features/transparency';
import type { Locale } from '@platform/locale';
import { ok, refuse, type Result } from '@pure/kernel';
import { readCheckpoint, readNote, readTlogProof } from '@pure/log';
import type { PublishedRefusal } from '../find-published';
import type { SeeDeclaration } from '../see-declaration';
import type { CheckedHead, DeclarationPapers } from './declaration-papers';
import type { PrintedDeclaration } from './print-declaration';

/** A dated receipt of having looked a declaration up: how it stands, and where the log has it. */
export class PrintCheck {
  constructor(
    private readonly seeing: SeeDeclaration,
    private readonly receipts: MakeReceipt,
    private readonly papers: DeclarationPapers,
  ) {}

  /** `at`: the instant of the look, ISO 8601. */
  async execute(typed: string, at: string, language: Locale): Promise<Result<PrintedDeclaration, PublishedRefusal>> {
    const seen = await this.seeing.execute(typed);
    if ('missing' in seen) return refuse({ code: seen.missing === 'check' ? 'PUBLIC_NUMBER_CHECK' : 'DECLARATION_NOT_PUBLISHED' });
    const head = await this.headOf(seen.number, seen.shown.version);
    return ok({ name: `${seen.number}-check-${at.slice(0, 10)}`, bytes: await this.papers.receipt({ seen, at, head }, language) });
  }

  private async headOf(number: string, version: number): Promise<CheckedHead | null> {
    const made = await this.receipts.execute(number, version);
    const proof = made.ok ? readTlogProof(made.value.text) : made;
    const note = proof.ok ? readNote(proof.value.checkpoint) : proof;
    const head = note.ok ? readCheckpoint(note.value.text) : note;
    if (!made.ok || !proof.ok || !head.ok) return null;
    const { origin, size, root } = head.value;
    return { origin, index: proof.value.index, size, root: Buffer.from(root).toString('base64'), proof: made.value.text };
  }
}
