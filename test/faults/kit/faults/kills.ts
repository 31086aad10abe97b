import { pause } from '../processes/supervised';
import type { Stage } from '../stage';

/** kill -9 of each kind of process in turn, so many milliseconds apart. */
export async function killEachOnce({ site, cluster }: Stage, apartMs: number): Promise<void> {
  const [server, worker] = [site.servers[0], site.workers[0]];
  for (const kill of [() => server?.kill(), () => worker?.kill(), () => cluster.killAll()]) {
    kill();
    await pause(apartMs);
  }
}

/** Again and again until the time is over; gives how often. */
async function again(kill: (time: number) => void, apartMs: number, ms: number): Promise<string> {
  let times = 0;
  for (const end = Date.now() + ms; Date.now() < end; times += 1) {
    kill(times);
    await pause(apartMs);
  }
  return `${times} times`;
}

/** One server after the other, so that one of them may be serving. */
export const killServers = ({ site: { servers } }: Stage, ms: number): Promise<string> => again((time) => servers[time % servers.length]?.kill(), 5_000, ms);
export const killWorkers = ({ site: { workers } }: Stage, ms: number): Promise<string> => again((time) => workers[time % workers.length]?.kill(), 3_000, ms);
export const killPostgres = ({ cluster }: Stage, ms: number): Promise<string> => again(() => cluster.killAll(), 6_000, ms);
export const killEverything = ({ site, cluster }: Stage, ms: number): Promise<string> =>
  again(() => {
    cluster.killAll();
    for (const process of site.processes) process.kill();
  }, 12_000, ms);
