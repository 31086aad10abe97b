import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '@platform/embedded-postgres';
import { unsafe } from './server';

/** A server of the programs in a folder (Debian's PostgreSQL 15, say), with its data in a temporary place. */
export async function openServerOf(programs: string): Promise<{ url: string; close(): Promise<void> }> {
  const place = mkdtempSync(path.join(tmpdir(), 'gongtong-server-'));
  chmodSync(place, 0o711);
  const server = await startEmbeddedPostgres({ folder: path.join(place, 'pg'), settings: unsafe, programs });
  return {
    url: server.url('postgres'),
    async close() {
      await server.stop();
      rmSync(place, { recursive: true });
    },
  };
}
