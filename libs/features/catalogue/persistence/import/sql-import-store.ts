import { Injectable } from '@nestjs/common';
import { type LocalDate, partialDate } from '@pure/kernel';
import { type Tx, WritePool } from '@platform/database';
import type { Cited, ImportRun } from '../../application/import/citation-store';
import { ImportStore, type MergeCounts } from '../../application/import/import-store';
import type { KnownSource, SourceBook } from '../../application/import/source-book';
import type { Staged, StagedTable } from '../../application/import/staged';
import { cite } from './cite';
import { copyRow, type CopyValue } from './copy-text';
import { describe } from './describe';
import { merge } from './merge';
import { updateDueStatuses } from './project';
import { type Column, createStaging, stagingColumns } from './staging';
import { commands, queries } from './run.sql';

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

  async stage(tx: Tx, items: readonly Staged[]): Promise<void> {
    await copy(tx, items);
    await describe(tx);
  }

  async cite(tx: Tx, items: readonly Staged[]): Promise<Cited> {
    await copy(tx, items);
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

async function copy(tx: Tx, items: readonly Staged[]): Promise<void> {
  for (const [table, rows] of rowsByTable(items)) {
    const columns = stagingColumns[table].map(([name]) => name).join(', ');
    await tx.copyIn(`copy import_${table} (line, ${columns}) from stdin`, inChunks(rows));
  }
}

function rowsByTable(items: readonly Staged[]): Map<StagedTable, string[]> {
  const rows = new Map<StagedTable, string[]>();
  for (const staged of items) {
    const list = rows.get(staged.table) ?? [];
    list.push(rowOf(staged));
    rows.set(staged.table, list);
  }
  return rows;
}

function rowOf<T extends StagedTable>({ table, line, item }: Extract<Staged, { table: T }>): string {
  const values: CopyValue[] = [line];
  for (const column of stagingColumns[table] as readonly Column<unknown>[]) values.push(column[2](item));
  return copyRow(values);
}

const ROWS_IN_A_CHUNK = 500;

async function* inChunks(rows: readonly string[]): AsyncGenerator<string> {
  for (let from = 0; from < rows.length; from += ROWS_IN_A_CHUNK) yield rows.slice(from, from + ROWS_IN_A_CHUNK).join('');
}
