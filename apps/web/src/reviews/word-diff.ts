export type Part = Readonly<{ text: string; is: 'same' | 'gone' | 'new' }>;

const wordsOf = (text: string, locale: string): readonly string[] => Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text), ({ segment }) => segment);
/** Beyond so many pairs of words the whole text is told as changed. */
const MOST = 1_000_000;

/** What went and what came, word by word, by the longest words in common. */
export function wordDiff(before: string, after: string, locale: string): readonly Part[] {
  const [a, b] = [wordsOf(before, locale), wordsOf(after, locale)];
  if (a.length * b.length > MOST) return [{ text: before, is: 'gone' }, { text: after, is: 'new' }];
  const common = lengths(a, b);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) add(parts, a[i++] ?? '', 'same', () => (j += 1));
    else if (j >= b.length || (i < a.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) add(parts, a[i++] ?? '', 'gone');
    else add(parts, b[j++] ?? '', 'new');
  }
  return parts;
}

function add(parts: Part[], text: string, is: Part['is'], then?: () => void): void {
  const last = parts.at(-1);
  if (last?.is === is) parts[parts.length - 1] = { text: last.text + text, is };
  else parts.push({ text, is });
  then?.();
}

/** How many words are common to what follows from each pair of places on. */
function lengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row) row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
