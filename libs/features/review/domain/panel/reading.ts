import { ok, refuse, type Result } from '@pure/kernel';

type Row = Readonly<{ key: string; digest: string }>;
export type RowsUnread = Readonly<{ code: 'ROWS_UNREAD'; count: number; keys: readonly string[] }>;

/** Rows that one member has not read as they stand now. `read`: digest of the row that was read, by key. */
export const unreadRows = (rows: readonly Row[], read: ReadonlyMap<string, string>): readonly string[] => rows.filter(({ key, digest }) => read.get(key) !== digest).map(({ key }) => key);

/** 提交前须全部阅看: nobody judges what they have not read. */
export function allRead(rows: readonly Row[], read: ReadonlyMap<string, string>): Result<null, RowsUnread> {
  const keys = unreadRows(rows, read);
  return keys.length === 0 ? ok(null) : refuse({ code: 'ROWS_UNREAD', count: keys.length, keys });
}
