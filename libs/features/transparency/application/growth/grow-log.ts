import type { Tx } from '@platform/database';
import type { SigningKey } from '@platform/signing';
import { ok, refuse, type Result } from '@pure/kernel';
import { append, NO_LEAVES, rootOf, sameBytes, type TreeHashes, writeCheckpoint } from '@pure/log';
import { leafBytes } from '../../domain/leaf';
import type { Epoch } from '../../domain/logs';
import type { LogStore, WaitingRecord } from '../log-store';
import type { PublishStored } from '../publication/publications';
import type { SignHead, SignRefusal } from './sign-head';

/** `LOG_BROKEN`: what is kept of the log has another root than its head; nothing is added until a person has looked. */
export type GrowRefusal = SignRefusal | Readonly<{ code: 'LOG_BROKEN'; origin: string; size: number }>;

/** Adds leaves, from the last head that was committed and never onto one that does not fit. */
export class GrowLog {
  constructor(
    private readonly store: LogStore,
    private readonly signHead: SignHead,
    private readonly publish: PublishStored,
    private readonly hashes: TreeHashes,
  ) {}

  /** `added`: one record at least. Gives how many leaves were added. */
  async execute(tx: Tx, epoch: Epoch, { added, keys }: Readonly<{ added: readonly WaitingRecord[]; keys: readonly SigningKey[] }>): Promise<Result<number, GrowRefusal>> {
    const last = await this.store.lastHead(tx, epoch);
    const edge = last?.edge ?? NO_LEAVES;
    if (last && !sameBytes(rootOf(this.hashes, edge), last.root)) return refuse({ code: 'LOG_BROKEN', origin: epoch.origin, size: edge.size });
    const leaves = added.map(leafBytes);
    const { edge: next, tiles } = append(this.hashes, edge, leaves.map((leaf) => this.hashes.leaf(leaf)));
    const root = rootOf(this.hashes, next);
    const note = await this.signHead.execute(epoch, { text: writeCheckpoint({ origin: epoch.origin, size: next.size, root }), seen: last?.seen ?? null, keys });
    if (!note.ok) return note;
    const entries = added.map(({ id }, at) => ({ index: edge.size + at, record: id, bytes: leaves[at] as Uint8Array }));
    await this.store.write(tx, epoch, { entries, tiles, head: { edge: next, root, checkpoint: note.value } });
    await this.publish(tx, epoch, { size: next.size, note: note.value });
    return ok(added.length);
  }
}
