import { rowsOf, type Tx } from '@platform/database';
import { Examination, type Told, type Trust } from '@platform/examination';
import { canonicalJson, type Json } from '@pure/kernel';
import { type Checkpoint, grownBy, NO_PEAKS, readCheckpoint, readNote, rootOfPeaks, sameBytes } from '@pure/log';
import { examineHeads } from './examine-heads';
import { queries } from './seal.sql';
import { trailLeaf, type TrailKind, type TrailRow } from './trail-row';

/** Seconds within which a row comes under seal. */
const LONGEST_WAIT = 60;

type Standing = Readonly<{ leaf: Uint8Array | null; age: number; waits: boolean }>;
type SealedRow = Readonly<{ position: string; kind: TrailKind; row_id: string; leaf: Uint8Array; there: boolean }>;
type SealRow = Readonly<{ size: string; root: Uint8Array; peaks: readonly Uint8Array[]; checkpoint: string }>;

/** Whether the journal is still what was sealed, row for row, and each seal what it says. */
export class ExamineTrail extends Examination {
  readonly name = 'journal';
  readonly guards = ['event never_changed', 'decision never_changed', 'handled never_changed', 'approval never_changed', 'setting never_changed', 'sealed never_changed', 'seal never_changed', 'event wait_for_seal', 'decision wait_for_seal', 'approval approval_in_order'].map((guard) => `journal.${guard}`);

  /** `heads`: notes that another machine kept, if there are any. */
  constructor(
    private readonly trust: Trust,
    private readonly heads: AsyncIterable<string> | null,
  ) {
    super();
  }

  async examine(read: Tx, told: Told): Promise<void> {
    await this.rows(read, told, 'event', queries.events);
    await this.rows(read, told, 'decision', queries.decisions);
    for (const { kind, row_id } of await read.query<{ kind: string; row_id: string }>(queries.waitsForNothing)) told.differs('TRAIL_ROW_GONE', { kind, id: row_id });
    await this.seals(read, told);
    if (this.heads) await examineHeads(read, told, this.heads, (note) => this.opened(note));
  }

  private async rows(read: Tx, told: Told, kind: TrailKind, sql: string): Promise<void> {
    const { hashes } = this.trust;
    for await (const { leaf, age, waits, ...row } of rowsOf<TrailRow & Standing>(read, sql, [], (rows) => told.looked(rows))) {
      const named = { kind, id: row.id };
      if (kind === 'event' && !this.hasItsDigest(row)) told.differs('EVENT_DIGEST_DIFFERS', { id: row.id });
      if (leaf && !sameBytes(hashes.leaf(trailLeaf(kind, row)), leaf)) told.differs('TRAIL_ROW_CHANGED', named);
      if (!leaf && !waits) told.differs('TRAIL_ROW_UNSEALED', named);
      if (!leaf && waits && age > LONGEST_WAIT) told.differs('TRAIL_ROW_WAITS', { ...named, seconds: age });
    }
  }

  private hasItsDigest({ content, sha256 }: Readonly<Record<string, Json>>): boolean {
    return Buffer.from(this.trust.sha256(Buffer.from(canonicalJson(content ?? null)))).toString('hex') === sha256;
  }

  /** Leaves and seals side by side, in the order in which the tree grew. */
  private async seals(read: Tx, told: Told): Promise<void> {
    const { hashes } = this.trust;
    const rows = this.sealed(read, told);
    let peaks = NO_PEAKS;
    for await (const seal of rowsOf<SealRow>(read, queries.seals, [], (count) => told.looked(count))) {
      const size = Number(seal.size);
      while (peaks.size < size) {
        const row = await rows.next();
        if (row.done) return row.value === 'all' ? told.differs('SEAL_BEYOND', { size, rows: peaks.size }) : undefined;
        peaks = grownBy(hashes, peaks, [row.value.leaf]);
      }
      const root = rootOfPeaks(hashes, peaks);
      if (!sameBytes(root, seal.root)) told.differs('SEAL_ROOT_DIFFERS', { size });
      if (!sameBytes(rootOfPeaks(hashes, { size, hashes: seal.peaks }), seal.root)) told.differs('SEAL_PEAKS_DIFFER', { size });
      if (!this.says(seal)) told.differs('SEAL_CHECKPOINT_DIFFERS', { size });
    }
    const beyond = await rows.next();
    if (!beyond.done) told.differs('TRAIL_BEYOND_SEAL', { kind: beyond.value.kind, id: beyond.value.row_id });
  }

  /** The sealed rows; ends at the first place that is empty, behind which no root can be made. */
  private async *sealed(read: Tx, told: Told): AsyncGenerator<SealedRow, 'all' | 'cut'> {
    let position = 0;
    for await (const row of rowsOf<SealedRow>(read, queries.sealed, [], (count) => told.looked(count))) {
      if (Number(row.position) !== position) {
        told.differs('TRAIL_POSITION_EMPTY', { position });
        return 'cut';
      }
      if (!row.there) told.differs('TRAIL_ROW_GONE', { kind: row.kind, id: row.row_id });
      yield row;
      position += 1;
    }
    return 'all';
  }

  private says({ size, root, checkpoint }: SealRow): boolean {
    const said = this.opened(checkpoint);
    return said?.size === Number(size) && sameBytes(said.root, root);
  }

  /** The site may have had another name when it sealed. */
  private opened(checkpoint: string): Checkpoint | null {
    const note = readNote(checkpoint);
    const named = note.ok ? readCheckpoint(note.value.text) : note;
    return named.ok && named.value.origin.endsWith('/audit') ? this.trust.opened(checkpoint, 'audit', named.value.origin) : null;
  }
}
