import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** A process that is gone but not yet collected by its parent still answers signals: `zombie`. */
export type ProcessState = 'gone' | 'zombie' | 'postgres' | 'other';

/** What runs under a number. Without /proc (not Linux) any living process is taken for PostgreSQL. */
export function processState(pid: number): ProcessState {
  if (!answers(pid)) return 'gone';
  try {
    const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    if (state === 'Z') return 'zombie';
    return name === 'postgres' ? 'postgres' : 'other';
  } catch {
    return answers(pid) ? 'postgres' : 'gone';
  }
}

/** Asks the server to close its connections and stop ("fast shutdown"), and waits until it has. */
export async function stopServer(pid: number, patienceMs = 30_000): Promise<void> {
  if (processState(pid) !== 'postgres') return;
  process.kill(pid, 'SIGINT');
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(10)) {
    if (processState(pid) !== 'postgres') return;
  }
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
