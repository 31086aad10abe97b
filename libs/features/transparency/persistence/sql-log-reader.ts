import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { bundleOf, HASH_BYTES, TILE_HASHES, tilePath, type TilePlace } from '@pure/log';
import { LogReader } from '../application/log-store';
import type { Epoch, LogName } from '../domain/logs';
import { queries } from './transparency.sql';

type Which = 'published' | 'stored';
/** `seen`: leaves that a published head must have; 0 where none need. */
type AskedTile = Readonly<{ level: number; index: number; width: number; seen: number }>;

/** Reads of the log come from where it is written: a replica may not know yet what a head has promised. */
@Injectable()
export class SqlLogReader extends LogReader {
  constructor(private readonly pool: WritePool) {
    super();
  }

  epoch(log: LogName, epoch: number | null): Promise<Epoch | null> {
    return epoch === null ? this.pool.first<Epoch>(queries.current, [log]) : this.pool.first<Epoch>(queries.epoch, [log, epoch]);
  }

  async checkpoint({ id }: Epoch): Promise<Readonly<{ size: number; note: string }> | null> {
    const head = await this.pool.first<{ size: string; note: string }>(queries.checkpoint, [id]);
    return head && { size: Number(head.size), note: head.note };
  }

  tile(epoch: Epoch, place: TilePlace): Promise<Uint8Array | null> {
    return this.at(epoch, place, 'published');
  }

  promised(epoch: Epoch, place: TilePlace): Promise<Uint8Array> {
    return this.sure(epoch, place, 'published');
  }

  stored(epoch: Epoch, place: TilePlace): Promise<Uint8Array> {
    return this.sure(epoch, place, 'stored');
  }

  private async sure(epoch: Epoch, place: TilePlace, which: Which): Promise<Uint8Array> {
    const tile = await this.at(epoch, place, which);
    if (!tile) throw new Error(`${epoch.origin} has no ${tilePath(place)}`);
    return tile;
  }

  private async at(epoch: Epoch, place: TilePlace, which: Which): Promise<Uint8Array | null> {
    const { level, index, width } = place;
    const leaves = (index * TILE_HASHES + width) * TILE_HASHES ** (level === 'entries' ? 0 : level);
    if (!Number.isSafeInteger(leaves)) return null;
    const seen = which === 'published' ? leaves : 0;
    return level === 'entries' ? this.bundle(epoch, place, seen) : this.hashes(epoch, { level, index, width, seen });
  }

  /** A tile that is not full begins the one that follows it, so one of before is the beginning of that of today. It may become full in between. */
  private async hashes(epoch: Epoch, asked: AskedTile): Promise<Uint8Array | null> {
    const tile = (await this.full(epoch, asked)) ?? (await this.last(epoch, asked)) ?? (await this.full(epoch, asked));
    const bytes = asked.width * HASH_BYTES;
    return tile && tile.length >= bytes ? tile.subarray(0, bytes) : null;
  }

  private async full({ id }: Epoch, { level, index, seen }: AskedTile): Promise<Uint8Array | null> {
    return (await this.pool.first<{ hashes: Uint8Array }>(queries.tile, [id, level, index, seen]))?.hashes ?? null;
  }

  private async last({ id }: Epoch, { level, index, seen }: AskedTile): Promise<Uint8Array | null> {
    const head = await this.pool.first<{ size: string; edge: readonly Uint8Array[] }>(queries.edge, [id, seen]);
    const isLast = head && index === Math.floor(Number(head.size) / TILE_HASHES ** (level + 1));
    return (isLast && head.edge[level]) || null;
  }

  private async bundle({ id }: Epoch, { index, width }: TilePlace, seen: number): Promise<Uint8Array | null> {
    const first = index * TILE_HASHES;
    const entries = await this.pool.query<{ bytes: Uint8Array }>(queries.entries, [id, first, first + width, seen]);
    return entries.length === width ? bundleOf(entries.map(({ bytes }) => bytes)) : null;
  }
}
