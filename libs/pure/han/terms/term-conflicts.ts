import type { Finding } from '@pure/kernel';
import type { Term } from './term';

/**
 * Pairs that conversion cannot tell apart: one word, different English pivots and words to write, the same sector (or none
 * on one side) and no guard on either. Such a place is left to people; one finding names both pairs.
 */
export function termConflicts(terms: readonly Term[]): readonly Finding[] {
  return [...conflicts(terms, 'mainland', 'taiwan', 'to-mainland'), ...conflicts(terms, 'taiwan', 'mainland', 'to-taiwan')];
}

function conflicts(terms: readonly Term[], from: 'mainland' | 'taiwan', to: 'mainland' | 'taiwan', excluded: Term['direction']): Finding[] {
  const byWord = new Map<string, Term[]>();
  for (const term of terms.filter(({ direction }) => direction !== excluded).toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const word of new Set(term[from])) byWord.set(word, [...(byWord.get(word) ?? []), term]);
  }
  return [...byWord].flatMap(([word, rows]) =>
    rows.flatMap((one, index) =>
      rows.slice(index + 1).filter((other) => collide(one, other, to)).map((other): Finding => ({
        rule: 'TERM_MEANINGS_COLLIDE', severity: 'warning', at: one.id, params: { word, one: one.id, other: other.id, meaning: one.en ?? '', otherMeaning: other.en ?? '' },
      })),
    ),
  );
}

function collide(one: Term, other: Term, to: 'mainland' | 'taiwan'): boolean {
  const apart = one.sector !== undefined && other.sector !== undefined && one.sector !== other.sector;
  const guarded = [one, other].some(({ notAfter, notBefore }) => notAfter.length + notBefore.length > 0);
  return !apart && !guarded && one.en !== other.en && one[to][0] !== other[to][0];
}
