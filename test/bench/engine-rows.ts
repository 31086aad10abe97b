import { seeded } from './seeded';

export const EDITIONS = 300_000;
export const EDGES = 2_000_000;
export const BASES = 100_000;
const ADOPTIONS = 900_000;
const REPLACEMENTS = 400_000;
const LISTED_SHARE = 1 / 36;

/** A fact as the tables of the catalogue take it. Documents are numbered from 1, the bases first. */
export type MadeFact = Readonly<{ table: 'adoption' | 'replacement' | 'relation'; from: number; to: number; grade: number; degree: string; confirmed: boolean; listed: boolean }>;

/** One of five national documents is of Taiwan. */
export function madeSide(document: number): 'mainland' | 'taiwan' | 'international' {
  if (document <= BASES) return 'international';
  return document % 5 === 0 ? 'taiwan' : 'mainland';
}

/**
 * Facts on 2,000,000 pairs of 300,000 editions, the same ones every time: nine adoptions for every two national documents, so
 * that a few bases are adopted by thousands and most by a handful, replacements, and mentions.
 */
export function* madeFacts(): Generator<MadeFact> {
  const random = seeded(20_260_104);
  const fact = { degree: '', confirmed: false, listed: false };
  const pairs = new NewPairs();
  const national = () => BASES + 1 + Math.floor(random() * (EDITIONS - BASES));
  const base = () => 1 + Math.floor(BASES * random() ** 2);
  while (pairs.count < ADOPTIONS) {
    const [from, to, degree] = [national(), base(), degreeBy(random())];
    if (pairs.isNew(from, to)) yield { table: 'adoption', from, to, degree, confirmed: random() < 0.7, grade: Math.floor(random() * 4), listed: degree === 'MOD' && random() < LISTED_SHARE };
  }
  while (pairs.count < ADOPTIONS + REPLACEMENTS) {
    const from = 2 + Math.floor(random() * (EDITIONS - 1));
    const to = Math.max(1, from - 1 - Math.floor(random() * 5));
    if (pairs.isNew(from, to)) yield { ...fact, table: 'replacement', from, to, grade: 3 };
  }
  while (pairs.count < EDGES) {
    const [from, to] = [national(), random() < 0.5 ? base() : national()];
    if (from !== to && pairs.isNew(from, to)) yield { ...fact, table: 'relation', from, to, grade: 1 };
  }
}

class NewPairs {
  private readonly known = new Set<number>();

  get count(): number {
    return this.known.size;
  }

  isNew(from: number, to: number): boolean {
    return this.known.size !== this.known.add(from * (EDITIONS + 1) + to).size;
  }
}

function degreeBy(dice: number): string {
  if (dice < 0.45) return 'IDT';
  if (dice < 0.85) return 'MOD';
  if (dice < 0.9) return 'EQV';
  return dice < 0.95 ? 'NEQ' : 'undetermined';
}
