import { Injectable } from '@nestjs/common';
import { type LocalDate, partialDate } from '@pure/kernel';
import { type Tx, WritePool } from '@platform/database';
import type { Cited, ImportRun } from '../../application/import/citation-store';
import { ImportStore, type Intake, type MergeCounts } from '../../application/import/import-store';
import type { KnownSource, SourceBook } from '../../application/import/source-book';
import type { Staged } from '../../application/import/staged';
import { cite } from './cite';
import { Load } from './load';
import { merge } from './merge';
import { updateDueStatuses } from './project';
import { commands, queries } from './run.sql';
import { SqlIntake } from './sql-intake';
import { createStaging } from './staging';

/** So many items are merged at once. */
const ITEMS_AT_ONCE = 20_000;

/** Takes back a transaction whose work is done. */
class DryRun<T> extends Error {
  constructor(readonly result: T) {
    super('dry run');
  }
}

@Injectable()
export class SqlImportStore extends ImportStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async transaction<T>(keep: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await this.pool.transaction(async (tx) => {
        await tx.execute(queries.lockImports);
        const result = await work(tx);
        if (!keep) throw new DryRun(result);
        return result;
      });
    } catch (fault) {
      if (fault instanceof DryRun) return (fault as DryRun<T>).result;
      throw fault;
    }
  }

  async sources(tx: Tx): Promise<SourceBook> {
    const rows = await tx.query<{ id: string; kind: string | null; grade: number | null; stated_on: string | null }>(queries.selectSources);
    return new Map(rows.map(({ id, kind, grade, stated_on }): [string, KnownSource] => {
      const statedOn = partialDate(stated_on ?? '');
      return [id, { id, ...(kind !== null && { kind }), ...(grade !== null && { grade }), ...(statedOn && { statedOn }) }];
    }));
  }

  async openStaging(tx: Tx): Promise<void> {
    await tx.query(commands.workInMemory);
    await tx.execute(createStaging);
  }

  intake(tx: Tx, itemsAtOnce: number = ITEMS_AT_ONCE): Intake {
    return new SqlIntake(tx, itemsAtOnce);
  }

  async cite(tx: Tx, items: readonly Staged[]): Promise<Cited> {
    const load = new Load();
    load.add(items);
    await load.copy(tx);
    return cite(tx);
  }

  merge(tx: Tx, today: LocalDate): Promise<MergeCounts> {
    return merge(tx, today);
  }

  async recordRun(tx: Tx, run: ImportRun): Promise<void> {
    const { subject, fileName, digest, reader, rowsRead, rowsNew, rowsKnown, rowsFaulty, stubs } = run;
    await tx.execute(queries.insertRun, [subject, fileName, Buffer.from(digest), reader, rowsRead, rowsNew, rowsKnown, rowsFaulty, stubs]);
  }

  async hasRun(subject: string, digest: Uint8Array, reader: number): Promise<boolean> {
    return (await this.pool.first(queries.hasRun, [subject, Buffer.from(digest), reader])) !== null;
  }

  refreshStatuses(today: LocalDate): Promise<number> {
    return this.transaction(true, (tx) => updateDueStatuses(tx, today));
  }
}
