import { plain } from '../requirement/words';

const COUNTED = /^(\d{1,6})\s*(\D.*)$/;

/** Samples that serve all: of the same things the larger number (`5 cells` serves `3 cells`), else each of them once. */
export function jointSamples(samples: readonly string[]): readonly string[] {
  const largest = new Map<string, Readonly<{ count: number; sample: string }>>();
  for (const sample of samples) {
    const [, count = '0', things = sample] = COUNTED.exec(sample) ?? [];
    const known = largest.get(plain(things));
    if (!known || known.count < Number(count)) largest.set(plain(things), { count: Number(count), sample });
  }
  return [...largest.values()].map(({ sample }) => sample);
}
