import type { Tx } from '@platform/database';
import type { Told, Trust } from '@platform/examination';
import { type Checkpoint, sameBytes, tilePath, TILE_HASHES, type WrittenTile } from '@pure/log';
import { leafBytes } from '../../domain/leaf';
import type { Epoch, LogName } from '../../domain/logs';
import { GrowingLog } from './growing-log';
import type { KeptEntry, KeptHead, KeptLog } from './kept-log';

const keyUses = { main: 'log', examples: 'log-examples' } as const satisfies Record<LogName, string>;

/** Makes one epoch anew from its entries, and holds each entry, tile and head against what comes of it. */
export class ExamineTree {
  private readonly tiles = new Map<number, AsyncGenerator<Readonly<{ index: number; hashes: Uint8Array }>, undefined>>();
  private readonly log: GrowingLog;

  constructor(
    private readonly read: Tx,
    private readonly told: Told,
    private readonly kept: KeptLog,
    private readonly epoch: Epoch,
    private readonly trust: Trust,
  ) {
    this.log = new GrowingLog(trust.hashes, trust.sha256);
  }

  async examine(): Promise<void> {
    const looked = (rows: number): void => this.told.looked(rows);
    const entries = this.entries();
    for await (const head of this.kept.heads(this.read, this.epoch, looked)) {
      while (this.log.size < head.size) {
        const entry = await entries.next();
        if (entry.done) return entry.value === 'all' ? this.differs('HEAD_BEYOND_ENTRIES', { size: head.size, entries: this.log.size }) : undefined;
        this.log.add(entry.value.bytes);
        if (this.log.size % TILE_HASHES === 0) await this.compareTiles(this.log.fullTiles());
      }
      await this.compareTiles(this.log.fullTiles());
      this.compareHead(head);
    }
    const beyond = await entries.next();
    if (!beyond.done) this.differs('ENTRY_BEYOND_HEADS', { index: beyond.value.index });
    await this.tilesBeyond();
  }

  /** The entries; ends at the first index that is empty, behind which nothing can be made anew. */
  private async *entries(): AsyncGenerator<KeptEntry, 'all' | 'cut'> {
    let index = 0;
    for await (const entry of this.kept.entries(this.read, this.epoch, (rows) => this.told.looked(rows))) {
      if (entry.index !== index) {
        this.differs('ENTRY_MISSING', { index });
        return 'cut';
      }
      if (!entry.facts) this.differs('RECORD_GONE', { index });
      else if (!sameBytes(leafBytes(entry.facts), entry.bytes)) this.differs('ENTRY_DIFFERS', { index, number: entry.facts.number, version: entry.facts.version });
      yield entry;
      index += 1;
    }
    return 'all';
  }

  private async compareTiles(made: readonly WrittenTile[]): Promise<void> {
    for (const { place, bytes } of made) {
      const kept = await this.tilesOf(place.level).next();
      if (kept.done || kept.value.index !== place.index) this.differs('TILE_MISSING', { tile: tilePath(place) });
      else if (!sameBytes(kept.value.hashes, bytes)) this.differs('TILE_DIFFERS', { tile: tilePath(place) });
    }
  }

  private async tilesBeyond(): Promise<void> {
    const levels = Math.max(0, ...this.tiles.keys()) + 1;
    for (let level = 0; level <= levels; level++) {
      const kept = await this.tilesOf(level).next();
      if (!kept.done) this.differs('TILE_BEYOND_HEADS', { tile: tilePath({ level, index: kept.value.index, width: TILE_HASHES }) });
    }
  }

  private tilesOf(level: number): AsyncGenerator<Readonly<{ index: number; hashes: Uint8Array }>, undefined> {
    const known = this.tiles.get(level) ?? this.kept.tiles(this.read, this.epoch, level, (rows) => this.told.looked(rows));
    this.tiles.set(level, known);
    return known;
  }

  private compareHead({ size, root, edge, checkpoint, note }: KeptHead): void {
    const made = this.log.root();
    if (!sameBytes(made, root)) this.differs('HEAD_ROOT_DIFFERS', { size });
    if (!sameBytes(this.log.edgeDigest(), edge)) this.differs('HEAD_EDGE_DIFFERS', { size });
    if (!says(this.opened(checkpoint), size, root)) this.differs('HEAD_CHECKPOINT_DIFFERS', { size });
    if (note !== null && !says(this.opened(note), size, root)) this.differs('PUBLICATION_DIFFERS', { size });
  }

  private opened(note: string): Checkpoint | null {
    return this.trust.opened(note, keyUses[this.epoch.log], this.epoch.origin);
  }

  private differs(code: string, facts: Readonly<Record<string, string | number>>): void {
    this.told.differs(code, { origin: this.epoch.origin, ...facts });
  }
}

const says = (checkpoint: Checkpoint | null, size: number, root: Uint8Array): boolean => checkpoint?.size === size && sameBytes(checkpoint.root, root);
