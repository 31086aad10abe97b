/** A run of words that both versions have, or that one of them has. */
export type WordRun = Readonly<{ kind: 'same' | 'removed' | 'added'; text: string }>;

/** More words than this on both sides together are told as replaced whole. */
const MOST_WORDS = 6_000;

/** What changed from one text to the other, word by word, in the order of reading. `locale`: whose words they are. */
export function diffWords(before: string, after: string, locale: string): readonly WordRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [a, b] = [wordsOf(before, locale), wordsOf(after, locale)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [from, to] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const middle: readonly WordRun[] = from.length + to.length > MOST_WORDS ? [run('removed', from.join('')), run('added', to.join(''))] : between(from, to);
  return joined([run('same', a.slice(0, head).join('')), ...middle, run('same', a.slice(a.length - tail).join(''))]);
}

const run = (kind: WordRun['kind'], text: string): WordRun => ({ kind, text });
const wordsOf = (text: string, locale: string): readonly string[] => Array.from(new Intl.Segmenter(locale, { granularity: 'word' }).segment(text), ({ segment }) => segment);

/** Longest common subsequence: lengths of it from each place on, then the way through them; removed before added. */
function between(a: readonly string[], b: readonly string[]): readonly WordRun[] {
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const found: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push(run('same', a[i] ?? ''));
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) {
      found.push(run('removed', a[i] ?? ''));
      i += 1;
    } else {
      found.push(run('added', b[j] ?? ''));
      j += 1;
    }
  }
  return found;
}

/** Neighbours of one kind as one run; between two words that are the same, what is removed comes before what is added. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const found: WordRun[] = [];
  let pending = { removed: '', added: '' };
  const flush = (): void => {
    for (const kind of ['removed', 'added'] as const) if (pending[kind] !== '') found.push(run(kind, pending[kind]));
    pending = { removed: '', added: '' };
  };
  for (const { kind, text } of runs) {
    if (text === '') continue;
    if (kind !== 'same') pending = { ...pending, [kind]: pending[kind] + text };
    else {
      flush();
      const last = found.at(-1);
      if (last?.kind === 'same') found[found.length - 1] = run('same', last.text + text);
      else found.push(run('same', text));
    }
  }
  flush();
  return found;
}
