import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { TILE_HASHES, type WrittenTile } from '@pure/log';
import { type LastHead, LogStore, type NewEntry, type NewHead, type ToldOfKey, type WaitingRecord } from '../application/log-store';
import type { Epoch, LogName } from '../domain/logs';
import { queries } from './transparency.sql';

type HeadRow = Readonly<{ size: string; root: Uint8Array; edge: readonly Uint8Array[]; checkpoint: string; seen: string }>;
type WaitingRow = Omit<WaitingRecord, 'id'> & Readonly<{ id: string }>;

const waits = (row: WaitingRow): WaitingRecord => ({ ...row, id: Number(row.id) });

@Injectable()
export class SqlLogStore extends LogStore {
  async lock(tx: Tx, log: LogName): Promise<boolean> {
    return (await tx.first<{ taken: boolean }>(queries.lock, [log]))?.taken ?? false;
  }

  current(tx: Tx, log: LogName): Promise<Epoch | null> {
    return tx.first<Epoch>(queries.current, [log]);
  }

  async begin(tx: Tx, { log, epoch, origin }: Omit<Epoch, 'id'>): Promise<Epoch> {
    const begun = await tx.first<Epoch>(queries.begin, [log, epoch, origin]);
    if (!begun) throw new Error('an epoch that begins has an id');
    return begun;
  }

  async lastHead(tx: Tx, { id }: Epoch): Promise<LastHead | null> {
    const head = await tx.first<HeadRow>(queries.lastHead, [id]);
    return head && { edge: { size: Number(head.size), tiles: head.edge }, root: head.root, checkpoint: head.checkpoint, seen: head.seen };
  }

  async waiting(tx: Tx, log: LogName, most: number): Promise<readonly WaitingRecord[]> {
    return (await tx.query<WaitingRow>(queries.waiting, [log, most])).map(waits);
  }

  async waitingVersion(tx: Tx, number: string, version: number): Promise<readonly WaitingRecord[]> {
    return (await tx.query<WaitingRow>(queries.waitingVersion, [number, version])).map(waits);
  }

  async entries(tx: Tx, { id }: Epoch, { from, to }: Readonly<{ from: number; to: number }>): Promise<readonly Uint8Array[]> {
    const rows = await tx.query<{ index: string; bytes: Uint8Array }>(queries.keptEntries, [id, from, to]);
    const hole = rows.findIndex(({ index }, at) => Number(index) !== from + at);
    return (hole < 0 ? rows : rows.slice(0, hole)).map(({ bytes }) => bytes);
  }

  toldOfKeys(tx: Tx, kids: readonly string[]): Promise<readonly ToldOfKey[]> {
    return tx.query<ToldOfKey>(queries.toldOfKeys, [kids]);
  }

  async write(tx: Tx, { id }: Epoch, { entries, tiles, head }: Readonly<{ entries: readonly NewEntry[]; tiles: readonly WrittenTile[]; head: NewHead }>): Promise<void> {
    const records = entries.map(({ record }) => record);
    await tx.execute(queries.addEntries, [id, entries.map(({ index }) => index), records, entries.map(({ bytes }) => Buffer.from(bytes))]);
    const full = tiles.filter(({ place }) => place.width === TILE_HASHES);
    if (full.length > 0) await tx.execute(queries.addTiles, [id, full.map(({ place }) => place.level), full.map(({ place }) => place.index), full.map(({ bytes }) => Buffer.from(bytes))]);
    await tx.execute(queries.addHead, [id, head.edge.size, Buffer.from(head.root), head.edge.tiles.map((tile) => Buffer.from(tile)), head.checkpoint]);
    await tx.execute(queries.waitNoMore, [records]);
  }
}
