import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { bundleOf, HASH_BYTES, TILE_HASHES, tilePath, type TilePlace } from '@pure/log';
import { LogReader } from '../application/log-store';
import type { Epoch, LogName } from '../domain/logs';
import { queries } from './transparency.sql';

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
    const head = await this.pool.first<{ size: string; checkpoint: string }>(queries.checkpoint, [id]);
    return head && { size: Number(head.size), note: head.checkpoint };
  }

  tile(epoch: Epoch, place: TilePlace): Promise<Uint8Array | null> {
    return place.level === 'entries' ? this.bundle(epoch, place) : this.hashes(epoch, place.level, place);
  }

  async promised(epoch: Epoch, place: TilePlace): Promise<Uint8Array> {
    const tile = await this.tile(epoch, place);
    if (!tile) throw new Error(`${epoch.origin} has no ${tilePath(place)}`);
    return tile;
  }

  /** A tile that is not full begins the one that follows it, so one of before is the beginning of that of today. */
  private async hashes({ id }: Epoch, level: number, { index, width }: TilePlace): Promise<Uint8Array | null> {
    const full = await this.pool.first<{ hashes: Uint8Array }>(queries.tile, [id, level, index]);
    if (full) return full.hashes.subarray(0, width * HASH_BYTES);
    const last = await this.pool.first<{ size: string; edge: readonly Uint8Array[] }>(queries.edge, [id]);
    const isLast = last && index === Math.floor(Number(last.size) / TILE_HASHES ** (level + 1));
    const tile = isLast ? last.edge[level] : undefined;
    return tile && tile.length >= width * HASH_BYTES ? tile.subarray(0, width * HASH_BYTES) : null;
  }

  private async bundle({ id }: Epoch, { index, width }: TilePlace): Promise<Uint8Array | null> {
    const first = index * TILE_HASHES;
    const entries = await this.pool.query<{ bytes: Uint8Array }>(queries.entries, [id, first, first + width]);
    return entries.length === width ? bundleOf(entries.map(({ bytes }) => bytes)) : null;
  }
}
