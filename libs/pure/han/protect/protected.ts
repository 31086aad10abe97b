/** Why a stretch of text is left as it is. */
export type Protection =
  | 'code' | 'untranslated' | 'marked' | 'url' | 'email' | 'standard-number' | 'document-number' | 'identity-number' | 'model-number' | 'quantity' | 'formula';

/** A stretch that conversion leaves as it is, in UTF-16 code units. */
export type Protected = Readonly<{ start: number; end: number; rule: Protection }>;

/** All matches of a pattern as stretches; group `kept`, where the pattern has one, instead of the whole match. */
export function matchesOf(text: string, pattern: RegExp, rule: Protection): Protected[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const [start, end] = match.indices?.groups?.['kept'] ?? [match.index, match.index + match[0].length];
    return { start, end, rule };
  });
}

/** Both lists in order; of two stretches that overlap the one of `first` stays. */
export function merged(first: readonly Protected[], second: readonly Protected[]): Protected[] {
  const all: Protected[] = [];
  let [next, end] = [0, 0];
  const admit = (limit: number): void => {
    for (let candidate = second[next]; candidate !== undefined && candidate.start < limit; candidate = second[++next]) {
      if (candidate.start < end || candidate.end > limit || candidate.end === candidate.start) continue;
      all.push(candidate);
      end = candidate.end;
    }
  };
  for (const stretch of first) {
    admit(stretch.start);
    all.push(stretch);
    end = stretch.end;
  }
  admit(Number.POSITIVE_INFINITY);
  return all;
}
