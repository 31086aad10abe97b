import { type Environment, siteOrigin } from '@platform/config';
import type { Tx, WritePool } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import type { PublicLog } from '@platform/publishing';
import type { KeyUse, Signing, SigningKey } from '@platform/signing';
import { append, type Edge, NO_LEAVES, rootOf, sameBytes, type Sha256, toBase64, TreeHashes, verifierKey, writeCheckpoint, writeKey, writeNote } from '@pure/log';
import { leafBytes } from '../domain/leaf';
import { type Epoch, logFolders, type LogName } from '../domain/logs';
import type { LogStore, NewHead, WaitingRecord } from './log-store';
import type { PublishStored } from './publications';

/** Leaves that one head takes in. */
const MOST_AT_ONCE = 4_096;
const FIRST_EPOCH = 1;
const keyUses = { main: 'log', examples: 'log-examples' } as const satisfies Record<LogName, KeyUse>;

/**
 * `LOG_BROKEN`: what is kept of the log has another root than its head; nothing is added until a person has looked.
 * `LOG_KEY_MISSING`: the signer does not know the key by which it signs.
 */
export type IntegrateRefusal = Readonly<{ code: 'LOG_BROKEN'; origin: string; size: number } | { code: 'LOG_KEY_MISSING' }>;

/** Puts what waits into the log: one process at a time, each time from what was committed, and never onto a head that does not fit. */
export class Integrate {
  private readonly hashes: TreeHashes;

  constructor(
    private readonly pool: WritePool,
    private readonly store: LogStore,
    private readonly records: PublicLog,
    private readonly signing: Signing,
    private readonly surroundings: Readonly<{ environment: Environment; sha256: Sha256; publish: PublishStored }>,
  ) {
    this.hashes = new TreeHashes(surroundings.sha256);
  }

  /** Gives how many leaves were added. */
  async execute(log: LogName): Promise<Result<number, IntegrateRefusal>> {
    return this.pool.transaction(async (tx) => {
      if (!(await this.store.lock(tx, log))) return ok(0);
      const epoch = await this.growing(tx, log);
      if (!epoch?.ok) return epoch ?? ok(0);
      const waiting = await this.store.waiting(tx, log, MOST_AT_ONCE);
      return waiting.length === 0 ? ok(0) : this.grow(tx, epoch.value, waiting);
    });
  }

  /** The log of examples begins with the first of them; null: there is none yet. */
  private async growing(tx: Tx, log: LogName): Promise<Result<Epoch, IntegrateRefusal> | null> {
    const current = await this.store.current(tx, log);
    if (current) return ok(current);
    return log === 'examples' && (await this.store.waiting(tx, log, 1)).length === 0 ? null : this.begin(tx, log);
  }

  private async grow(tx: Tx, epoch: Epoch, waiting: readonly WaitingRecord[]): Promise<Result<number, IntegrateRefusal>> {
    const last = await this.store.lastHead(tx, epoch);
    const edge = last?.edge ?? NO_LEAVES;
    if (last && !sameBytes(rootOf(this.hashes, edge), last.root)) return refuse({ code: 'LOG_BROKEN', origin: epoch.origin, size: edge.size });
    const leaves = waiting.map(leafBytes);
    const { edge: next, tiles } = append(this.hashes, edge, leaves.map((leaf) => this.hashes.leaf(leaf)));
    const head = await this.headOf(epoch, next);
    if (!head.ok) return head;
    const entries = waiting.map(({ id }, at) => ({ index: edge.size + at, record: id, bytes: leaves[at] as Uint8Array }));
    await this.store.write(tx, epoch, { entries, tiles, head: head.value });
    await this.surroundings.publish(tx, epoch, { size: next.size, note: head.value.checkpoint });
    return ok(waiting.length);
  }

  private async headOf({ log, origin }: Epoch, edge: Edge): Promise<Result<NewHead, IntegrateRefusal>> {
    const root = rootOf(this.hashes, edge);
    const text = writeCheckpoint({ origin, size: edge.size, root });
    const { kid, value } = await this.signing.sign(keyUses[log], new TextEncoder().encode(text));
    const key = (await this.signing.keys()).find((each) => each.kid === kid);
    if (!key) return refuse({ code: 'LOG_KEY_MISSING' });
    const { id } = this.verifierOf(origin, key);
    return ok({ edge, root, checkpoint: writeNote({ text, signatures: [{ name: origin, id, signature: value }] }) });
  }

  /** The first leaf of a log says by which key its heads are signed; the key is made where there is none. */
  private async begin(tx: Tx, log: LogName): Promise<Result<Epoch, IntegrateRefusal>> {
    const { kid: active } = await this.signing.sign(keyUses[log], new Uint8Array(0));
    const key = (await this.signing.keys()).find(({ kid }) => kid === active);
    if (!key) return refuse({ code: 'LOG_KEY_MISSING' });
    const { host } = new URL(siteOrigin(this.surroundings.environment));
    const epoch = await this.store.begin(tx, { log, epoch: FIRST_EPOCH, origin: `${host}/${logFolders[log]}/${FIRST_EPOCH}` });
    const { kid, suite, publicKey, activeFrom } = key;
    const document = { kid, use: keyUses[log], suite, publicKey: toBase64(publicKey), verifierKey: writeKey(this.verifierOf(epoch.origin, key)), activeFrom };
    await this.records.add(tx, { kind: 'key-event', number: kid, version: 1, org: null, document, example: log === 'examples' });
    return ok(epoch);
  }

  private verifierOf(origin: string, { publicKey }: SigningKey) {
    return verifierKey(this.surroundings.sha256, origin, 'ed25519', publicKey);
  }
}
