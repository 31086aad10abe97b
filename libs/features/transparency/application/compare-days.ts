import { type LocalDate, localDate } from '@pure/kernel';
import { checkConsistency, type Sha256, TreeHashes } from '@pure/log';
import type { LogName } from '../domain/logs';
import { rootOf } from '../domain/signatures';
import type { LogHistory, PastHead } from './log-history';
import type { LogReader } from './log-store';
import { TreeProofs } from './tree-proofs';

/** Two days as they were typed. */
export type TypedDays = Readonly<{ from: string; to: string }>;
export type DayFault = Readonly<{ field: keyof TypedDays; fault: 'malformed' | 'reversed' | 'before' }>;
export type Rooted = PastHead & Readonly<{ root: Uint8Array }>;
type Pair = Readonly<{ from: Rooted; to: Rooted }>;

/**
 * `before`: the log had no head that day. `epochs`: the heads are of two epochs, of which no proof can be given. `grown`:
 * `proof` leads from the one to the other; `holds` says whether it does, which where it does not is a log that was rewritten.
 */
export type DaysCompared =
  | Readonly<{ outcome: 'faulty'; faults: readonly DayFault[] }>
  | (Pair & Readonly<{ outcome: 'epochs' }>)
  | (Pair & Readonly<{ outcome: 'grown'; proof: readonly Uint8Array[]; holds: boolean }>);

/** Whether the log of one day begins just as that of a day before was. */
export class CompareDays {
  private readonly hashes: TreeHashes;

  constructor(
    private readonly history: LogHistory,
    private readonly reader: LogReader,
    sha256: Sha256,
  ) {
    this.hashes = new TreeHashes(sha256);
  }

  async execute(log: LogName, typed: TypedDays): Promise<DaysCompared> {
    const [from, to] = [localDate(typed.from.trim()), localDate(typed.to.trim())];
    if (!from || !to) return faulty(...(from ? [] : [malformed('from')]), ...(to ? [] : [malformed('to')]));
    if (from > to) return faulty({ field: 'to', fault: 'reversed' });
    const [older, newer] = await Promise.all([this.seenBy(log, from), this.seenBy(log, to)]);
    if (!older || !newer) return faulty({ field: newer ? 'from' : 'to', fault: 'before' });
    return older.epoch.id === newer.epoch.id ? this.held({ from: older, to: newer }) : { outcome: 'epochs', from: older, to: newer };
  }

  private async held({ from, to }: Pair): Promise<DaysCompared> {
    const proof = await new TreeProofs(this.hashes, this.reader, to).consistency(from.size);
    const holds = checkConsistency(this.hashes, { old: from.size, oldRoot: from.root, size: to.size, root: to.root, proof }).ok;
    return { outcome: 'grown', from, to, proof, holds };
  }

  private async seenBy(log: LogName, day: LocalDate): Promise<Rooted | null> {
    const head = await this.history.seenBy(log, day);
    return head && { ...head, root: rootOf(head.note) };
  }
}

const malformed = (field: DayFault['field']): DayFault => ({ field, fault: 'malformed' });
const faulty = (...faults: readonly DayFault[]): DaysCompared => ({ outcome: 'faulty', faults });
