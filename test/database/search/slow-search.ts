import { fold } from '@pure/han';

/** An edition with the titles that a list shows. */
export type Titled = Readonly<{ id: number; titles: readonly string[] }>;

const HAN = /\p{Script=Han}+/gu;
const WORDS = /[\p{L}\p{N}]+(?:[-./+&'·]+[\p{L}\p{N}]+)*/gu;

/** Search as it is told to people, by looking at every title: each word must be there, Han anywhere, Latin letters as words. */
export class SlowSearch {
  private readonly entries: readonly Readonly<{ id: number; text: string; runs: ReadonlySet<string> }>[];

  constructor(editions: readonly Titled[]) {
    this.entries = editions.map(({ id, titles }) => {
      const text = `\n${titles.map(fold).join('\n')}\n`;
      return { id, text, runs: new Set(text.replace(HAN, ' ').match(/[\p{L}\p{N}]+/gu) ?? []) };
    });
  }

  find(query: string): readonly number[] {
    const words = fold(query).match(WORDS)?.flatMap((word) => word.replace(HAN, ' $& ').match(WORDS) ?? []) ?? [];
    return this.entries.filter((entry) => words.every((word) => holds(entry, word))).map(({ id }) => id);
  }
}

function holds({ text, runs }: Readonly<{ text: string; runs: ReadonlySet<string> }>, word: string): boolean {
  if (!text.includes(word)) return false;
  return /^\p{Script=Han}/u.test(word) || (word.match(/[\p{L}\p{N}]+/gu) ?? []).every((run) => runs.has(run));
}
