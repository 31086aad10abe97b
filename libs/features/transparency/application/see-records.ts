import { checkInclusion, sameBytes, type Sha256, TreeHashes } from '@pure/log';
import { leafBytes } from '../domain/leaf';
import type { Epoch } from '../domain/logs';
import { type PathStep, pathOf } from '../domain/proof-path';
import { rootOf } from '../domain/signatures';
import type { LogReader } from './log-store';
import type { LoggedRecord, RecordAsked, RecordPlace, RecordStore } from './record-store';
import { TreeProofs } from './tree-proofs';

/** How an entry leads to the root that the newest head of its log names; `holds`: it does. */
export type SeenProof = Readonly<{ size: number; root: Uint8Array; leafHash: Uint8Array; path: readonly PathStep[]; holds: boolean }>;
/** `intact`: the document has its digest, and the entry of the log tells of just this record. */
export type SeenRecord = LoggedRecord & Readonly<{ intact: boolean; proof: SeenProof | null }>;

type Tree = Readonly<{ size: number; root: Uint8Array; proofs: TreeProofs }>;

/** Of so many of the records that were found the proof is made; the others have pages of their own. */
const MOST_PROOFS = 10;

/** Records, each held against the log. */
export class SeeRecords {
  private readonly hashes: TreeHashes;

  constructor(
    private readonly records: RecordStore,
    private readonly reader: LogReader,
    private readonly sha256: Sha256,
  ) {
    this.hashes = new TreeHashes(sha256);
  }

  async execute(asked: RecordAsked): Promise<readonly SeenRecord[]> {
    const found = await this.records.find(asked);
    const trees = new Map<number, Promise<Tree | null>>();
    return Promise.all(found.map(async (record, at) => {
      const intact = this.isIntact(record);
      if (!record.place || at >= MOST_PROOFS) return { ...record, intact, proof: null };
      const { epoch } = record.place;
      const tree = trees.get(epoch.id) ?? this.tree(epoch);
      trees.set(epoch.id, tree);
      return { ...record, intact, proof: await this.proof(record.place, await tree) };
    }));
  }

  private async tree(epoch: Epoch): Promise<Tree | null> {
    const head = await this.reader.checkpoint(epoch);
    return head && { size: head.size, root: rootOf(head.note), proofs: new TreeProofs(this.hashes, this.reader, { epoch, size: head.size }) };
  }

  private async proof({ index, entry }: RecordPlace, tree: Tree | null): Promise<SeenProof | null> {
    if (!tree) return null;
    const { size, root } = tree;
    const [leafHash, proof] = [this.hashes.leaf(entry), await tree.proofs.inclusion(index)];
    return { size, root, leafHash, path: pathOf(this.hashes, { index, size, leafHash, proof }), holds: checkInclusion(this.hashes, { index, size, leafHash, root, proof }).ok };
  }

  private isIntact(record: LoggedRecord): boolean {
    const digest = Array.from(this.sha256(new TextEncoder().encode(record.document)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return digest === record.sha256 && (record.place === null || sameBytes(leafBytes(record), record.place.entry));
  }
}
