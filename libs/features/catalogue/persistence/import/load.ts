import type { Tx } from '@platform/database';
import type { Staged, StagedTable } from '../../application/import/staged';
import { CopyBytes, type CopyValue, copyRow } from './copy-text';
import { type Column, stagingColumns } from './staging';

/** Items on their way into the staging tables. */
export class Load {
  size = 0;
  private readonly rows = new Map<StagedTable, CopyBytes>();

  add(items: readonly Staged[]): void {
    for (const staged of items) {
      const rows = this.rows.get(staged.table) ?? new CopyBytes();
      if (rows.length === 0) this.rows.set(staged.table, rows);
      rows.add(rowOf(staged));
    }
    this.size += items.length;
  }

  async copy(tx: Tx): Promise<void> {
    for (const [table, rows] of this.rows) {
      const columns = stagingColumns[table].map(([name]) => name).join(', ');
      await tx.copyIn(`copy import_${table} (line, ${columns}) from stdin`, rows.stream());
    }
  }
}

function rowOf<T extends StagedTable>({ table, line, item }: Extract<Staged, { table: T }>): string {
  const values: CopyValue[] = [line];
  for (const column of stagingColumns[table] as readonly Column<unknown>[]) values.push(column[2](item));
  return copyRow(values);
}
