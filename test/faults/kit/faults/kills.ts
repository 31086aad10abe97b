import { pause, type Supervised } from '../processes/supervised';
import type { Stage } from '../stage';

/** kill -9 of each kind of process in turn, so many milliseconds apart. */
export async function killEachOnce({ site, cluster }: Stage, apartMs: number): Promise<void> {
  const [server, worker] = [site.servers[0], site.workers[0]];
  for (const kill of [() => server?.kill(), () => worker?.kill(), () => cluster.killAll()]) {
    kill();
    await pause(apartMs);
  }
}

const REST_MS = 2_000;

/** Again and again until the time is over, each time when what was killed before serves again; gives how often. */
async function again(ms: number, kill: (time: number) => Promise<unknown>): Promise<string> {
  let times = 0;
  for (const end = Date.now() + ms; Date.now() < end; times += 1) {
    await kill(times);
    await pause(REST_MS);
  }
  return `${times} times`;
}

const killOneOf = (processes: readonly Supervised[]) => async (time: number): Promise<void> => {
  const one = processes[time % processes.length];
  one?.kill();
  await one?.ready();
};

/** One after the other, so that one of them serves. */
export const killServers = ({ site: { servers } }: Stage, ms: number): Promise<string> => again(ms, killOneOf(servers));
export const killWorkers = ({ site: { workers } }: Stage, ms: number): Promise<string> => again(ms, killOneOf(workers));

export const killPostgres = ({ cluster }: Stage, ms: number): Promise<string> =>
  again(ms, () => {
    cluster.killAll();
    return cluster.ready();
  });

export const killEverything = ({ site, cluster }: Stage, ms: number): Promise<string> =>
  again(ms, () => {
    cluster.killAll();
    for (const process of site.processes) process.kill();
    return Promise.all([cluster.ready(), site.ready()]);
  });
