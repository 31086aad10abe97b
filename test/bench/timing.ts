/** Milliseconds of each piece of work, in order. */
export async function timed<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<readonly number[]> {
  const took: number[] = [];
  for (const item of items) {
    const began = performance.now();
    await work(item);
    took.push(performance.now() - began);
  }
  return took;
}

/** Seconds of one piece of work, and what it gave. */
export async function seconds<T>(work: () => Promise<T>): Promise<Readonly<{ took: number; result: T }>> {
  const began = performance.now();
  const result = await work();
  return { took: (performance.now() - began) / 1_000, result };
}

/** Shortest of `rounds` runs in seconds, after one to warm up: the run that other programs disturbed least. */
export function best(rounds: number, work: () => unknown): number {
  work();
  const took = Array.from({ length: rounds }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...took) / 1_000;
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** How many pieces of work per second `atOnce` workers finish; `items` come round again until `forMs` are over. */
export async function rate<T>(items: readonly T[], { atOnce, forMs }: Readonly<{ atOnce: number; forMs: number }>, work: (item: T, worker: number) => Promise<unknown>): Promise<Readonly<{ perSecond: number; n: number }>> {
  const began = performance.now();
  let [next, n] = [0, 0];
  const worker = async (_: unknown, number: number): Promise<void> => {
    while (performance.now() - began < forMs) {
      const item = items[next++ % items.length];
      if (item !== undefined) await work(item, number);
      n += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { perSecond: (n * 1_000) / (performance.now() - began), n };
}
