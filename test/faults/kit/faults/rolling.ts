import type { Stage } from '../stage';

/** Every process in turn is asked to end, ends well, and is started again, until the time is over; the rest goes on. */
export async function rolling({ site }: Stage, ms: number): Promise<string> {
  let times = 0;
  for (const end = Date.now() + ms; Date.now() < end; ) {
    for (const process of [...site.servers, ...site.workers]) {
      const code = await process.restart();
      if (code !== 0) throw new Error(`${process.name} ended with ${code}`);
      times += 1;
    }
  }
  return `${times} times`;
}
