import type { TermDirection, TermStatus } from '../../domain/terms/term';
import { sectorOfField } from '../../domain/terms/term';
import type { SourceRecord } from '../read/records';
import { sourceView, withoutAddresses } from '../read/source-view';
import type { ApprovedTerm, TermView } from './term-reader';

/** A term as the store hands it over. */
export type TermRecord = Readonly<{
  id: string;
  term_en: string | null;
  mainland: readonly string[];
  taiwan: readonly string[];
  kind: string;
  domain: string | null;
  context: string | null;
  not_context: string | null;
  ambiguous: boolean;
  basis: string | null;
  status: TermStatus;
  source_id: string;
  grade: number;
  note: string | null;
  direction: TermDirection;
  not_after: readonly string[];
  not_before: readonly string[];
}>;

export function termView(record: TermRecord, sources: ReadonlyMap<string, SourceRecord>): TermView {
  const { term_en: en, context, not_context: notContext, basis, note, domain } = record;
  const sector = sectorOfField(domain);
  return {
    id: record.id, mainland: record.mainland, taiwan: record.taiwan, kind: record.kind, ambiguous: record.ambiguous, status: record.status,
    source: sourceView(record, sources),
    ...(en && { en }), ...(sector && { sector }), ...(domain && { field: domain }), ...(context && { context }), ...(notContext && { notContext }),
    ...(basis && { basis: withoutAddresses(basis) }), ...(note && { note: withoutAddresses(note) }),
  };
}

/**
 * The pairs that conversion uses. Rows that say the same of the same two words are one, with the guards of all of them; a
 * direction that one row leaves out, none has.
 */
export function approvedTerms(records: readonly TermRecord[]): readonly ApprovedTerm[] {
  const merged = new Map<string, ApprovedTerm>();
  for (const record of records) {
    const { mainland, taiwan } = record;
    if (record.status !== 'approved' || record.ambiguous || mainland.length === 0 || taiwan.length === 0) continue;
    const words = JSON.stringify([mainland, taiwan]);
    const before = merged.get(words);
    merged.set(words, before ? joined(before, approved(record)) : approved(record));
  }
  return [...merged.values()];
}

/**
 * False friends that write one word in several ways (质量 as quality is 品質, as mass 質量): all of them together make
 * conversion mark the word and leave it to people. Alone, and in the direction in which they agree, they change nothing.
 */
export function severalMeanings(records: readonly TermRecord[]): readonly ApprovedTerm[] {
  const friends = records.filter(({ kind, ambiguous, mainland, taiwan }) => kind === 'vocabulary' && ambiguous && mainland.length > 0 && taiwan.length > 0).map(approved);
  return [...colliding(friends, 'mainland', 'taiwan', 'to-taiwan'), ...colliding(friends, 'taiwan', 'mainland', 'to-mainland')];
}

function colliding(pairs: readonly ApprovedTerm[], from: 'mainland' | 'taiwan', to: 'mainland' | 'taiwan', direction: TermDirection): readonly ApprovedTerm[] {
  const usable = pairs.filter((pair) => pair.direction === 'both' || pair.direction === direction);
  return usable.flatMap((pair) => {
    const words = pair[from].filter((word) => usable.some((other) => other[from].includes(word) && other[to][0] !== pair[to][0]));
    return words.length === 0 ? [] : [{ ...pair, [from]: words, direction }];
  });
}

function approved({ id, term_en: en, mainland, taiwan, direction, not_after: notAfter, not_before: notBefore, domain }: TermRecord): ApprovedTerm {
  const sector = sectorOfField(domain);
  return { id, mainland, taiwan, direction, notAfter, notBefore, ...(en && { en }), ...(sector && { sector }) };
}

function joined(a: ApprovedTerm, b: ApprovedTerm): ApprovedTerm {
  const { en = b.en, sector = b.sector } = a;
  return {
    ...a, ...(en !== undefined && { en }), ...(sector !== undefined && { sector }),
    direction: a.direction === 'both' ? b.direction : a.direction,
    notAfter: [...new Set([...a.notAfter, ...b.notAfter])], notBefore: [...new Set([...a.notBefore, ...b.notBefore])],
  };
}
