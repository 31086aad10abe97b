import type { Tx } from '@platform/database';
import { Examination, type Told, type Trust } from '@platform/examination';
import { type Digests, examineRecords } from './examine-records';
import { ExamineTree } from './examine-tree';
import type { KeptLog } from './kept-log';

const tables = ['record', 'epoch', 'entry', 'tile', 'head', 'cosignature', 'publication', 'halt', 'resumption'];

/** Whether the public logs are what their records make. */
export class ExamineLogs extends Examination {
  readonly name = 'transparency';
  readonly guards = [...tables.map((table) => `transparency.${table} never_changed`), 'transparency.record wait_for_log'];

  constructor(
    private readonly kept: KeptLog,
    private readonly digests: Digests,
    private readonly trust: Trust,
  ) {
    super();
  }

  async examine(read: Tx, told: Told): Promise<void> {
    await examineRecords(read, told, this.kept, this.digests);
    for (const epoch of await this.kept.epochs(read)) await new ExamineTree(read, told, this.kept, epoch, this.trust).examine();
  }
}
