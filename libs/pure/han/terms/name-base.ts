import { otherScript, type Script } from '../text/script';
import type { RegisteredName } from './term';
import { WordFinder } from './word-finder';

/** A registered name found in a text, and the form that the register holds in the other script, or the same. */
export type NameHit = Readonly<{ start: number; end: number; id: string; target: string }>;

/** Registered names, compiled. Two entries of one form but different counterparts leave the name as it is. */
export class NameBase {
  private readonly finders: Readonly<Record<Script, WordFinder<RegisteredName>>>;

  constructor(names: readonly RegisteredName[]) {
    this.finders = { 'zh-Hant': finder(names, 'zh-Hant'), 'zh-Hans': finder(names, 'zh-Hans') };
  }

  /** Names of a text between two places, each in the form of script `to`. */
  find(text: string, units: Uint16Array, [start, end]: readonly [number, number], to: Script): NameHit[] {
    const hits: NameHit[] = [];
    this.finders[to].scan(units, start, end, (from, until, names) => {
      const forms = new Set(names.map((name) => formOf(name, to)).filter((form) => form !== undefined));
      const [form] = forms;
      hits.push({ start: from, end: until, id: names.map(({ id }) => id).join(','), target: form !== undefined && forms.size === 1 ? form : text.slice(from, until) });
      return true;
    });
    return hits;
  }
}

const formOf = ({ mainland, taiwan }: RegisteredName, script: Script): string | undefined => (script === 'zh-Hans' ? mainland : taiwan);

function finder(names: readonly RegisteredName[], to: Script): WordFinder<RegisteredName> {
  const byWord = new Map<string, RegisteredName[]>();
  for (const name of names.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const word = formOf(name, otherScript(to));
    if (word !== undefined) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  return new WordFinder(byWord);
}
