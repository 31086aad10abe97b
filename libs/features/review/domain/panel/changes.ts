type Row = Readonly<{ key: string; digest: string }>;
/** How a row stands to the version before. */
export type RowChange = 'same' | 'changed' | 'new';

/** `before`: rows of the version before; null: there is none. */
export function changeOf({ key, digest }: Row, before: ReadonlyMap<string, string> | null): RowChange {
  if (before === null) return 'same';
  const was = before.get(key);
  if (was === undefined) return 'new';
  return was === digest ? 'same' : 'changed';
}
