import { type Result, ok, refuse } from '@pure/kernel';
import { type Sha256, TreeHashes, writeTlogProof } from '@pure/log';
import type { LogReader } from './log-store';
import type { LoggedRecord, RecordStore } from './record-store';
import { TreeProofs } from './tree-proofs';

export type RecordUnknown = Readonly<{ code: 'PUBLIC_RECORD_UNKNOWN' }>;
export type ReceiptRefusal = RecordUnknown | Readonly<{ code: 'RECORD_NOT_LOGGED' }>;

/** A receipt and of what it is; `size`: leaves of the tree in which it proves the record. */
export type Receipt = Readonly<{ text: string; record: LoggedRecord; size: number }>;

/** The receipt by which a record is checked offline, under the newest head. Its extra data is the entry, so that receipt and document are enough. */
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
    const { epoch, index, entry } = record.place;
    const proof = await new TreeProofs(this.hashes, this.log, { epoch, size: head.size }).inclusion(index);
    return ok({ text: writeTlogProof({ index, proof, checkpoint: head.note, extra: entry }), record, size: head.size });
  }
}
