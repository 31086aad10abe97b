/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Queries drawn from titles: one to twelve characters of Han titles, one to three words of others. */
export function* queriesFrom(titles: readonly string[], random: () => number): Generator<string> {
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  for (;;) {
    const title = one(titles) ?? '';
    const runs = title.match(/\p{Script=Han}+/gu) ?? [];
    if (runs.length > 0) {
      const run = one(runs) ?? '';
      const length = one([1, 2, 2, 4, 8, 12]) ?? 2;
      const at = Math.floor(random() * Math.max(1, run.length - length));
      const more = random() < 0.3 ? ` ${(one(runs) ?? '').slice(0, 2)}` : '';
      yield run.slice(at, at + length) + more;
    } else {
      const words = title.match(/[A-Za-z0-9]+/g) ?? ['x'];
      const at = Math.floor(random() * words.length);
      yield words.slice(at, at + (one([1, 2, 3]) ?? 1)).join(' ');
    }
  }
}

export function take<T>(count: number, from: Iterator<T>): readonly T[] {
  return Array.from({ length: count }, () => from.next().value as T);
}
