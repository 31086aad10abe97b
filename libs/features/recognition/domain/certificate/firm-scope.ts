import type { CatalogueRow } from '../catalogue/row';

/**
 * The scope statement of a firm's filing: what it applied for, or the part of it that was recognised, within what the row says. Whoever
 * reads it sees both, so that nothing that was applied for reaches beyond the row. Undefined: the row is about people. `said` null: nothing.
 */
export function firmScope(row: CatalogueRow, said: string | null): string | undefined {
  if (row.kind !== 'firm') return undefined;
  if (said === null || said === row.scope) return row.scope;
  return row.scope === '' ? said : `${said}（${row.scope}）`;
}
