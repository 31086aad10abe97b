import { readPidFile } from './pid-file';
import { type Presence, takePresence } from './presence';
import { processState } from './processes';

/** `none`: start one. `busy`: one is starting, stopping, or dead and not yet collected; look again. */
export type Found = { state: 'none' } | { state: 'busy' } | { state: 'running'; port: number; pid: number; presence: Presence };

/** Looks for a server that already runs on the folder. */
export async function findRunning(folder: string): Promise<Found> {
  const file = readPidFile(folder);
  if (!file) return { state: 'none' };
  const process = processState(file.pid);
  if (process === 'gone' || process === 'other') return { state: 'none' };
  const presence = file.ready && process === 'postgres' ? await takePresence(folder, file.port) : null;
  return presence ? { state: 'running', port: file.port, pid: file.pid, presence } : { state: 'busy' };
}
