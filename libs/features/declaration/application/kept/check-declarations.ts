import type { OwnerPool, Tx } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { LintFinding } from '../../domain/finding';
import { type CheckOutcome, followed, outcomeOf } from '../../domain/kept/outcome';
import type { LintDraft } from '../lint-draft';
import type { CheckStore, KeptDeclaration } from './check-store';

const AT_ONCE = 50;

/** Holds published declarations against the rules once more, after a standard that they name has changed. */
export class CheckDeclarations {
  constructor(
    private readonly pool: OwnerPool,
    private readonly store: CheckStore,
    private readonly linting: LintDraft,
    private readonly journal: Journal,
  ) {}

  /**
   * Goes on with every open round, and gives the faults. A declaration that cannot be looked at is passed by: the next round over what
   * is overdue takes it again.
   */
  async execute(signal: AbortSignal): Promise<readonly unknown[]> {
    const faults: unknown[] = [];
    for (const look of await this.pool.transaction((tx) => this.store.openLooks(tx))) {
      for (let left = true; left && !signal.aborted; ) {
        const numbers = await this.pool.transaction((tx) => this.store.waiting(tx, look, AT_ONCE));
        faults.push(...(await this.batch(look, numbers)));
        left = numbers.length === AT_ONCE;
      }
    }
    return faults;
  }

  private async batch(look: number, numbers: readonly string[]): Promise<readonly unknown[]> {
    const faults: unknown[] = [];
    for (const number of numbers) await this.one(look, number).catch((fault: unknown) => faults.push(fault));
    const last = numbers.at(-1);
    await this.pool.transaction((tx) => (last === undefined || numbers.length < AT_ONCE ? this.store.saveDone(tx, look) : this.store.saveReached(tx, look, last)));
    return faults;
  }

  private async one(look: number, number: string): Promise<void> {
    const kept = await this.pool.transaction((tx) => this.store.find(tx, look, number));
    if (!kept) return;
    const { findings } = await this.linting.execute(kept.draft);
    await this.pool.transaction((tx) => this.settle(tx, look, kept, followed(findings)));
  }

  /** A version that was published meanwhile was looked at when it was. */
  private async settle(tx: Tx, look: number, { number, declaration, organisation, version, changed }: KeptDeclaration, after: readonly LintFinding[]): Promise<void> {
    const locked = await this.store.lockKept(tx, number);
    if (locked?.version !== version) return;
    const outcome = outcomeOf(locked.findings, after, changed.map((standard) => standard.number));
    const check = await this.store.insertCheck(tx, { look, number, version, outcome, standards: changed });
    if (check === null) return;
    await this.store.saveFindings(tx, number, after);
    await this.journal.record(tx, {
      act: actOf(outcome, changed), by: { via: 'system' }, subject: { kind: 'declaration', id: declaration },
      content: { number, version, organisation, check, standards: changed.map(({ number: standard, status, successors }) => ({ number: standard, status, successors: [...successors] })) },
    });
  }
}

/** Where nothing that it names has changed, it is its validity that has ended. */
function actOf(outcome: CheckOutcome, changed: KeptDeclaration['changed']) {
  if (outcome === 'unchanged') return 'declaration.checked' as const;
  return changed.length > 0 ? ('declaration.reference-changed' as const) : ('declaration.validity-ended' as const);
}
