import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a server writes into `postmaster.pid`; `ready` also for a standby that answers reads. */
export type PidFile = Readonly<{ pid: number; port: number; ready: boolean }>;

/** The file of the server that runs, ran, or is just starting in the folder; null where there is none or it is half written. */
export function readPidFile(folder: string): PidFile | null {
  try {
    return parsePidFile(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8'));
  } catch {
    return null;
  }
}

/** Lines: process, folder, start time, port, socket folder, address, shared memory, state. */
export function parsePidFile(text: string): PidFile | null {
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port)) return null;
  return { pid, port, ready: /^(ready|standby)\b/.test(lines[7] ?? '') };
}
