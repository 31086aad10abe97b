import { type Result, ok, refuse } from '@pure/kernel';
import { hashOver, inclusionParts, type Sha256, type Subtree, tileOfSubtree, TreeHashes, writeTlogProof } from '@pure/log';
import type { Epoch } from '../domain/logs';
import type { LogReader } from './log-store';
import type { LoggedRecord, RecordStore } from './record-store';

export type RecordUnknown = Readonly<{ code: 'PUBLIC_RECORD_UNKNOWN' }>;
export type ReceiptRefusal = RecordUnknown | Readonly<{ code: 'RECORD_NOT_LOGGED' }>;

/** A receipt and of what it is; `size`: leaves of the tree in which it proves the record. */
export type Receipt = Readonly<{ text: string; record: LoggedRecord; size: number }>;

/** The receipt by which a record is checked offline, under the newest head. */
export class MakeReceipt {
  private readonly hashes: TreeHashes;

  constructor(
    private readonly records: RecordStore,
    private readonly log: LogReader,
    sha256: Sha256,
  ) {
    this.hashes = new TreeHashes(sha256);
  }

  async execute(number: string, version: number): Promise<Result<Receipt, ReceiptRefusal>> {
    const record = await this.records.version(number, version);
    if (!record) return refuse({ code: 'PUBLIC_RECORD_UNKNOWN' });
    const head = record.place && (await this.log.checkpoint(record.place.epoch));
    if (!record.place || !head) return refuse({ code: 'RECORD_NOT_LOGGED' });
    const { epoch, index } = record.place;
    const proof = await Promise.all(inclusionParts(index, head.size).map((parts) => this.hashOf(epoch, parts, head.size)));
    return ok({ text: writeTlogProof({ index, proof, checkpoint: head.note }), record, size: head.size });
  }

  private async hashOf(epoch: Epoch, parts: readonly Subtree[], size: number): Promise<Uint8Array> {
    const hashes = await Promise.all(parts.map(async (subtree) => {
      const { tile, ...range } = tileOfSubtree(subtree, size);
      return hashOver(this.hashes, await this.log.promised(epoch, tile), range);
    }));
    return this.hashes.ofSubtrees(hashes);
  }
}
