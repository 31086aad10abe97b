/** Form of the file. A program opens its own form and older ones. */
export const BACKUP_FORMAT = 1;

/** The folders of a backup. `pg`: the cluster of the embedded database; `settings`: files of the data folder itself. */
export const backupParts = ['pg', 'files', 'settings', 'keys'] as const;
export type BackupPart = (typeof backupParts)[number];

/** Head of a public log when the backup began; what is restored has it or a later one. */
export type LogHead = Readonly<{ log: string; origin: string; size: number; checkpoint: string }>;

/** What stands first in a backup. `postgres`: major version of the cluster; it and `schema`, the last migration, are null without a database. */
export type Manifest = Readonly<{
  format: number;
  product: string;
  postgres: number | null;
  schema: string | null;
  /** By the clock of the database where there is one. */
  madeAt: string;
  parts: readonly BackupPart[];
  logs: readonly LogHead[];
}>;

/** A file of a backup, by which it is known again. */
export type Member = Readonly<{ path: string; size: number; sha256: string }>;

/** Null where the text is no manifest. One of a newer form gives its format alone, since the rest may mean something else. */
export function readManifest(text: string): Manifest | Readonly<{ newer: number }> | null {
  const value = parsed(text);
  const [format, product, madeAt] = [at(value, 'format'), at(value, 'product'), at(value, 'madeAt')];
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return null;
  if (format > BACKUP_FORMAT) return { newer: format };
  if (typeof product !== 'string' || typeof madeAt !== 'string') return null;
  const [postgres, schema] = [at(value, 'postgres'), at(value, 'schema')];
  const named = list(at(value, 'parts'));
  return {
    format, product, madeAt,
    postgres: typeof postgres === 'number' ? postgres : null,
    schema: typeof schema === 'string' ? schema : null,
    parts: backupParts.filter((part) => named.includes(part)),
    logs: list(at(value, 'logs')).flatMap(headIn),
  };
}

/** Null where the text is no list of members. */
export function readMembers(text: string): readonly Member[] | null {
  const listed = at(parsed(text), 'members');
  if (!Array.isArray(listed)) return null;
  const members = listed.flatMap(memberIn);
  return members.length === listed.length ? members : null;
}

function memberIn(value: unknown): Member[] {
  const [path, size, sha256] = [at(value, 'path'), at(value, 'size'), at(value, 'sha256')];
  return typeof path === 'string' && typeof size === 'number' && typeof sha256 === 'string' ? [{ path, size, sha256 }] : [];
}

function headIn(value: unknown): LogHead[] {
  const [log, origin, size, checkpoint] = [at(value, 'log'), at(value, 'origin'), at(value, 'size'), at(value, 'checkpoint')];
  return typeof log === 'string' && typeof origin === 'string' && typeof size === 'number' && typeof checkpoint === 'string' ? [{ log, origin, size, checkpoint }] : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const at = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
