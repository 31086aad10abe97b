import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { accessDemonstration } from '@features/access';
import { readEnvironment } from '@platform/config';
import type { Database } from '@platform/database';

/** The accounts and organisations of the demonstration. */
export async function demonstrated(database: Pick<Database, 'read' | 'write'> & Readonly<{ url: string }>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-bench-people-'));
  try {
    const environment = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1' });
    if (!environment.ok) throw new Error('the environment of the benchmark is wrong');
    await accessDemonstration(database, folder, environment.value);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
