import { rowsOf, type Tx } from '@platform/database';
import { type KeptEntry, type KeptHead, KeptLog, type KeptRecord, type Looked } from '../application/examine/kept-log';
import type { LeafFacts } from '../domain/leaf';
import type { Epoch } from '../domain/logs';
import { queries } from './examine.sql';

type EntryRow = { [name in keyof LeafFacts]: LeafFacts[name] | null } & Readonly<{ index: string; bytes: Uint8Array }>;
type HeadRow = Omit<KeptHead, 'size'> & Readonly<{ size: string }>;

export class SqlKeptLog extends KeptLog {
  records(read: Tx, looked: Looked): AsyncGenerator<KeptRecord, undefined> {
    return rowsOf<KeptRecord>(read, queries.records, [], looked);
  }

  epochs(read: Tx): Promise<readonly Epoch[]> {
    return read.query<Epoch>(queries.epochs);
  }

  async *entries(read: Tx, { id }: Epoch, looked: Looked): AsyncGenerator<KeptEntry, undefined> {
    for await (const { index, bytes, ...facts } of rowsOf<EntryRow>(read, queries.allEntries, [id], looked)) yield { index: Number(index), bytes, facts: isWhole(facts) ? facts : null };
  }

  async *heads(read: Tx, { id }: Epoch, looked: Looked): AsyncGenerator<KeptHead, undefined> {
    for await (const { size, ...head } of rowsOf<HeadRow>(read, queries.heads, [id], looked)) yield { ...head, size: Number(size) };
  }

  async *tiles(read: Tx, { id }: Epoch, level: number, looked: Looked): AsyncGenerator<Readonly<{ index: number; hashes: Uint8Array }>, undefined> {
    for await (const { index, hashes } of rowsOf<{ index: string; hashes: Uint8Array }>(read, queries.tiles, [id, level], looked)) yield { index: Number(index), hashes };
  }
}

const isWhole = (facts: Omit<EntryRow, 'index' | 'bytes'>): facts is LeafFacts => facts.number !== null;
