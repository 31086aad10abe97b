import { existsSync } from 'node:fs';
import { pause } from '../processes/supervised';
import type { Stage } from '../stage';

const LIBRARY = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';

/** Clocks of servers and workers, each its own: behind and ahead. */
const clocks = ['-400d', '+2y', '+1d', '-3h'];

export const clockMissing = (): string | null => (existsSync(LIBRARY) ? null : 'there is no libfaketime (apt-get install faketime)');

/** Every process has another date, and the database its own; the processes are started anew for it. */
export async function skewClocks({ site }: Stage, ms: number): Promise<string> {
  const all = [...site.servers, ...site.workers];
  await Promise.all(all.map((process, at) => {
    process.change({ LD_PRELOAD: LIBRARY, FAKETIME: clocks[at % clocks.length] ?? '+0', FAKETIME_DONT_FAKE_MONOTONIC: '1' });
    return process.restart();
  }));
  await pause(ms);
  await Promise.all(all.map((process) => {
    process.change({ LD_PRELOAD: '' });
    return process.restart();
  }));
  return clocks.join(', ');
}
