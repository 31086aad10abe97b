import type { TermRecord } from './term-record';
import type { TermView } from './term-reader';

/** A candidate pair for tests. */
export function term(id: string, mainland: string, taiwan: string, more: Partial<TermView> = {}): TermView {
  return { id, mainland: words(mainland), taiwan: words(taiwan), kind: 'term', ambiguous: false, status: 'candidate', source: { id: 'S', grade: 1 }, ...more };
}

/** The same as a store hands it over. */
export function termRecord(id: string, mainland: string, taiwan: string, more: Partial<TermRecord> = {}): TermRecord {
  return {
    id, term_en: null, mainland: words(mainland), taiwan: words(taiwan), kind: 'vocabulary', domain: null, context: null, not_context: null, ambiguous: false,
    basis: null, status: 'approved', source_id: 'S', grade: 1, note: null, direction: 'both', not_after: [], not_before: [], ...more,
  };
}

const words = (list: string): readonly string[] => (list === '' ? [] : list.split(';'));
