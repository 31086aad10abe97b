import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { Signing } from '@platform/signing';
import { ok, refuse, type Result } from '@pure/kernel';
import { type Checkpoint, type CheckpointFault, openCheckpoint, type Sha256, TreeHashes, type VerifyEd25519 } from '@pure/log';
import type { Epoch, LogName } from '../../domain/logs';
import { headUses, verifierOf } from '../growth/key-events';
import type { LastHead, LogStore } from '../log-store';
import { KeptTree } from './kept-tree';
import type { LogHalts } from './log-halts';

/**
 * `LOG_FORGOT`: more was seen of the log than is kept. `LOG_DIVERGED`: something else was seen of it than is kept. Either is the
 * end of its epoch. `LOG_BROKEN`: what is kept does not make its last head.
 */
export type ContinueRefusal = Readonly<
  | { code: CheckpointFault | 'LOG_NOT_BEGUN' | 'LOG_NOT_HALTED' | 'LOG_BUSY' }
  | { code: 'LOG_FORGOT' | 'LOG_DIVERGED' | 'LOG_BROKEN'; origin: string; seen: number; kept: number }
>;
export type Continued = Readonly<{ origin: string; seen: number; kept: number }>;

type Ports = Readonly<{ store: LogStore; halts: LogHalts; journal: Journal }>;
type Trust = Readonly<{ sha256: Sha256; verify: VerifyEd25519 }>;

/** Has a halted log go on in its epoch, where it still has all that anybody saw of it. */
export class ContinueLog {
  private readonly tree: KeptTree;

  constructor(
    private readonly pool: WritePool,
    private readonly ports: Ports,
    private readonly signing: Signing,
    private readonly trust: Trust,
  ) {
    this.tree = new KeptTree(ports.store, new TreeHashes(trust.sha256));
  }

  /** `note`: the newest checkpoint that anybody saw. */
  execute(log: LogName, note: string): Promise<Result<Continued, ContinueRefusal>> {
    const { store, halts } = this.ports;
    return this.pool.transaction(async (tx) => {
      if (!(await store.lock(tx, log))) return refuse({ code: 'LOG_BUSY' });
      const epoch = await store.current(tx, log);
      const last = epoch && (await store.lastHead(tx, epoch));
      if (!epoch || !last) return refuse({ code: 'LOG_NOT_BEGUN' });
      if (!(await halts.open(tx, log))) return refuse({ code: 'LOG_NOT_HALTED' });
      const seen = await this.opened(epoch, note);
      if (!seen.ok) return seen;
      const held = await this.heldAgainst(tx, { epoch, last, seen: seen.value });
      return held.ok ? this.resume(tx, epoch, { note, held: held.value }) : held;
    }, { unhurried: true });
  }

  private async opened(epoch: Epoch, note: string): Promise<Result<Checkpoint, ContinueRefusal>> {
    const keys = (await this.signing.keys()).filter(({ use }) => use === headUses[epoch.log]).map((key) => verifierOf(this.trust.sha256, epoch, key));
    const opened = openCheckpoint(note, { origin: epoch.origin, keys, verify: this.trust.verify });
    return opened.ok ? ok(opened.value.checkpoint) : opened;
  }

  private async heldAgainst(tx: Tx, { epoch, last, seen }: Readonly<{ epoch: Epoch; last: LastHead; seen: Checkpoint }>): Promise<Result<Continued, ContinueRefusal>> {
    const held = { origin: epoch.origin, seen: seen.size, kept: last.edge.size };
    if (held.seen > held.kept) return refuse({ code: 'LOG_FORGOT', ...held });
    const [hasSeen, isWhole] = await this.tree.has(tx, epoch, [seen, { size: held.kept, root: last.root }]);
    if (!isWhole) return refuse({ code: 'LOG_BROKEN', ...held });
    return hasSeen ? ok(held) : refuse({ code: 'LOG_DIVERGED', ...held });
  }

  private async resume(tx: Tx, { log, origin }: Epoch, { note, held }: Readonly<{ note: string; held: Continued }>): Promise<Result<Continued, never>> {
    await this.ports.halts.resume(tx, log, { way: 'same-epoch', seen: note });
    await this.ports.journal.record(tx, { act: 'log.resumed', by: { via: 'system' }, subject: { kind: 'log', id: origin }, content: { way: 'same-epoch', seen: held.seen, kept: held.kept } });
    return ok(held);
  }
}
