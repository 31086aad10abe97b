import type { Database } from '@platform/database';
import { pick, seeded } from './seeded';

export const queryClasses = ['one-char', 'two-char', 'four-char', 'long', 'two-word', 'word', 'number'] as const;
export type QueryClass = (typeof queryClasses)[number];

type Sample = (text: string, random: () => number) => string | undefined;

const part = (length: (random: () => number) => number): Sample => (title, random) => {
  const letters = [...title];
  const wanted = length(random);
  if (letters.length < wanted) return undefined;
  const start = Math.floor(random() * (letters.length - wanted + 1));
  const text = letters.slice(start, start + wanted).join('');
  return /^\p{Script=Han}+$/u.test(text) ? text : undefined;
};

const twoChars = part(() => 2);

/** How a query is drawn from a title (or, `number`, from a number): often where its words are, which is the worst case. */
const samples: Readonly<Record<QueryClass, Sample>> = {
  'one-char': part(() => 1),
  'two-char': twoChars,
  'four-char': part(() => 4),
  long: part((random) => 8 + Math.floor(random() * 5)),
  'two-word': (title, random) => {
    const [one, other] = [twoChars(title, random), twoChars(title, random)];
    return one !== undefined && other !== undefined && one !== other ? `${one} ${other}` : undefined;
  },
  word: (title, random) => {
    const words = title.match(/[a-z]{3,}/g);
    return words ? pick(words, random) : undefined;
  },
  number: (number) => number.toLowerCase(),
};

/** `count` queries of each class from the titles of the entries; the same for the same entries. */
export async function drawQueries({ read }: Pick<Database, 'read'>, count: number): Promise<Readonly<Record<QueryClass, readonly string[]>>> {
  const titles = (await read.query<{ text: string }>(`select title_fold as text from catalogue.search_entry where title_fold <> '' order by id`)).map(({ text }) => text.trim());
  const numbers = (await read.query<{ text: string }>('select number as text from catalogue.family order by id')).map(({ text }) => text);
  const han = titles.filter((title) => /\p{Script=Han}/u.test(title));
  const from = (of: QueryClass) => (of === 'number' ? numbers : of === 'word' ? titles : han);
  return Object.fromEntries(queryClasses.map((of) => [of, draw(from(of), samples[of], count)])) as Record<QueryClass, readonly string[]>;
}

function draw(texts: readonly string[], sample: Sample, count: number): readonly string[] {
  const random = seeded(42);
  const queries: string[] = [];
  for (let tries = 0; queries.length < count && tries < count * 200; tries += 1) {
    const query = sample(pick(texts, random), random);
    if (query !== undefined) queries.push(query);
  }
  return queries;
}
