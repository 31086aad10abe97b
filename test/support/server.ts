import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { reachableFolder } from '@platform/config';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@platform/embedded-postgres';
import { isAlive } from './alive';

/** Settings of a server whose data nobody will miss. */
export const unsafe = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=2GB', 'max_connections=200'];
let embedded: EmbeddedPostgres | null = null;
let users = 0;

/**
 * The server for this run: `TEST_DATABASE_URL`, or an embedded one that keeps its templates in `.cache/` for the next run.
 * Several runs at once share it; the last one stops it. Its address reaches the workers as `GONGTONG_TEST_SERVER`.
 */
export async function openServer(): Promise<void> {
  users += 1;
  if (users > 1) return; // two projects of one run
  process.env['GONGTONG_TEST_SERVER'] = process.env['TEST_DATABASE_URL'] ?? (await openEmbedded());
}

export async function closeServer(): Promise<void> {
  users -= 1;
  if (users === 0) await embedded?.stop();
}

async function openEmbedded(): Promise<string> {
  const folder = path.join(reachableFolder('.cache'), 'test-postgres');
  discardIfCrashed(folder);
  embedded = await startEmbeddedPostgres({ folder, settings: unsafe });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void embedded?.stop().finally(() => process.exit(1)));
  return embedded.url('postgres');
}

/** Without fsync a cluster that the machine took down with it cannot be trusted: it left its pid file, and nobody behind it. */
function discardIfCrashed(folder: string): void {
  const pidFile = path.join(folder, 'postmaster.pid');
  if (existsSync(pidFile) && !isAlive(parseInt(readFileSync(pidFile, 'utf8'), 10))) rmSync(folder, { recursive: true });
}
