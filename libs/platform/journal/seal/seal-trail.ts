import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Environment, siteOrigin } from '@platform/config';
import { type Tx, WritePool } from '@platform/database';
import { Signing } from '@platform/signing';
import { ok, refuse, type Result } from '@pure/kernel';
import { grownBy, NO_PEAKS, type Peaks, rootOfPeaks, sameBytes, TreeHashes, verifierKey, writeCheckpoint, writeNote } from '@pure/log';
import { queries } from './seal.sql';
import { trailLeaf, type TrailKind, type TrailRow } from './trail-row';

/** Rows that one seal takes in. */
const MOST_AT_ONCE = 8_192;

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
const hashes = new TreeHashes(sha256);

/** `TRAIL_BROKEN`: what is kept of the last seal makes another root than it says; nothing is sealed until a person has looked. */
export type SealRefusal = Readonly<{ code: 'TRAIL_BROKEN'; size: number } | { code: 'TRAIL_KEY_MISSING' }>;

type Waiting = Readonly<{ kind: TrailKind; row: TrailRow }>;

/** First line of the checkpoints of the audit trail. */
export const trailOrigin = (environment: Environment): string => `${new URL(siteOrigin(environment)).host}/audit`;

/** Puts what the journal has recorded since the last seal under the next one: one process at a time. */
@Injectable()
export class SealTrail {
  constructor(
    private readonly pool: WritePool,
    private readonly signing: Signing,
    private readonly environment: Environment,
  ) {}

  /** Gives how many rows were sealed. @throws SignerAway */
  async execute(): Promise<Result<number, SealRefusal>> {
    let sealed = 0;
    while ((await this.pool.first<{ waits: boolean }>(queries.waits))?.waits) {
      const once = await this.pool.transaction((tx) => this.once(tx));
      if (!once.ok) return once;
      sealed += once.value;
      if (once.value < MOST_AT_ONCE) break;
    }
    return ok(sealed);
  }

  private async once(tx: Tx): Promise<Result<number, SealRefusal>> {
    if (!(await tx.first<{ taken: boolean }>(queries.lock))?.taken) return ok(0);
    const waiting = await this.waiting(tx);
    if (waiting.length === 0) return ok(0);
    const last = await tx.first<{ size: string; root: Uint8Array; peaks: readonly Uint8Array[] }>(queries.last);
    const before: Peaks = last ? { size: Number(last.size), hashes: last.peaks } : NO_PEAKS;
    if (last && !sameBytes(rootOfPeaks(hashes, before), last.root)) return refuse({ code: 'TRAIL_BROKEN', size: before.size });
    const leaves = waiting.map(({ kind, row }) => hashes.leaf(trailLeaf(kind, row)));
    const after = grownBy(hashes, before, leaves);
    const checkpoint = await this.signed(after);
    if (checkpoint === null) return refuse({ code: 'TRAIL_KEY_MISSING' });
    const [kinds, rows] = [waiting.map(({ kind }) => kind), waiting.map(({ row }) => row.id)];
    await tx.execute(queries.addSealed, [before.size, kinds, rows, leaves.map((leaf) => Buffer.from(leaf))]);
    await tx.execute(queries.addSeal, [after.size, Buffer.from(rootOfPeaks(hashes, after)), after.hashes.map((peak) => Buffer.from(peak)), checkpoint]);
    await tx.execute(queries.waitNoMore, [kinds, rows]);
    return ok(waiting.length);
  }

  private async waiting(tx: Tx): Promise<readonly Waiting[]> {
    const decisions = await tx.query<TrailRow>(queries.unsealedDecisions, [MOST_AT_ONCE]);
    const events = await tx.query<TrailRow>(queries.unsealedEvents, [MOST_AT_ONCE - decisions.length]);
    return [...decisions.map((row) => ({ kind: 'decision' as const, row })), ...events.map((row) => ({ kind: 'event' as const, row }))];
  }

  private async signed(peaks: Peaks): Promise<string | null> {
    const origin = trailOrigin(this.environment);
    const text = writeCheckpoint({ origin, size: peaks.size, root: rootOfPeaks(hashes, peaks) });
    const { kid, value } = await this.signing.sign('audit', new TextEncoder().encode(text));
    const key = (await this.signing.keys()).find((each) => each.kid === kid);
    if (!key) return null;
    const { id } = verifierKey(sha256, origin, 'ed25519', key.publicKey);
    return writeNote({ text, signatures: [{ name: origin, id, signature: value }] });
  }
}
