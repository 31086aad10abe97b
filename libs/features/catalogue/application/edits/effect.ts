import { firstDay, partialDate } from '@pure/kernel';
import { agree } from '../../domain/agreement';
import { adoptionText, type Proposed, type ProposedName } from '../../domain/edits/proposed';
import type { FactName } from '../../domain/statement';
import type { EditionFacts, StatedFact, StatedRelation } from './edition-facts';

/** Who says what stands. */
export type SaidBy = Readonly<{ source: string; grade: number }>;

/**
 * What becomes of one proposed fact. `changes`: it stands now; `same`: it stood already, and has one more source; `outranked`: a fact of a
 * better basis, grade or date stands, and both are kept. `computed` is the status as of today, which follows from all of them.
 */
export type FactOutcome = 'changes' | 'same' | 'outranked';
export type FactEffect = Readonly<{ fact: ProposedName | 'computed'; proposed: string | null; before: string | null; after: string | null; outcome: FactOutcome; by: SaidBy | null }>;
export type StandardEffect = Readonly<{ line: number; number: string; facts: readonly FactEffect[] }>;

const stated: readonly (readonly [ProposedName, FactName])[] = [
  ['status', 'status'], ['issued', 'issued'], ['implemented', 'implemented'], ['withdrawn', 'withdrawn'], ['titleHans', 'title_hans'], ['titleHant', 'title_hant'], ['titleEn', 'title_en'],
];
const related = [['replacedBy', 'replacedBy'], ['amendedBy', 'amendedBy'], ['base', 'adopts']] as const;

/** What of a proposal became of one edition, by what the catalogue had of it before and has since. */
export function effectOn(before: EditionFacts, after: EditionFacts, { facts }: Pick<Proposed, 'facts'>): readonly FactEffect[] {
  const ofStatements = stated.flatMap(([name, fact]) => (facts[name] === undefined ? [] : [statedEffect({ name, fact, proposed: facts[name] }, before, after)]));
  const ofRelations = related.flatMap(([name, kind]) => (facts[name] === undefined ? [] : [relatedEffect(name, kind, before, after)]));
  const computed: FactEffect = { fact: 'computed', proposed: null, before: before.status, after: after.status, outcome: before.status === after.status ? 'same' : 'changes', by: null };
  return [...ofStatements, ...ofRelations, computed];
}

function statedEffect({ name, fact, proposed }: Readonly<{ name: ProposedName; fact: FactName; proposed: string }>, before: EditionFacts, after: EditionFacts): FactEffect {
  const [was, is] = [before.facts[fact]?.chosen, after.facts[fact]?.chosen];
  const stands = is !== undefined && agree(fact, is.value, proposed);
  const same = was !== undefined && is !== undefined && textOf(was) === textOf(is);
  return { fact: name, proposed, before: textOf(was), after: textOf(is), outcome: !stands ? 'outranked' : same ? 'same' : 'changes', by: is ? { source: is.by.sourceId, grade: is.by.grade } : null };
}

/** A relation is added beside those that there are. An adoption of one base in two degrees is a conflict: the better grade decides. */
function relatedEffect(name: ProposedName, kind: StatedRelation['kind'], before: EditionFacts, after: EditionFacts): FactEffect {
  const [was, is] = [before, after].map(({ relations }) => relations.filter((each) => each.kind === kind));
  const added = (is ?? []).find((each) => !(was ?? []).some((other) => relationText(other) === relationText(each)));
  const against = added && (was ?? []).filter(({ number, degree }) => number === added.number && degree !== added.degree).sort((a, b) => b.grade - a.grade)[0];
  const outranked = added !== undefined && against !== undefined && against.grade >= added.grade;
  const by = outranked ? against : (added ?? is?.[0]);
  return { fact: name, proposed: added ? relationText(added) : null, before: listOf(was ?? []), after: listOf(is ?? []), outcome: outranked ? 'outranked' : added ? 'changes' : 'same', by: by ? { source: by.source, grade: by.grade } : null };
}

const relationText = ({ number, degree }: StatedRelation): string => (degree === null ? number : adoptionText(degree, number));
const listOf = (relations: readonly StatedRelation[]): string | null => (relations.length === 0 ? null : [...new Set(relations.map(relationText))].join(' · '));
const textOf = (fact: StatedFact | undefined): string | null => (fact === undefined ? null : typeof fact.value === 'string' ? fact.value : fact.value.join(' '));

/** Whether an edition would come into force before its issue, or end before either. */
export function datesDisagree({ facts }: EditionFacts): boolean {
  const days = (['issued', 'implemented', 'withdrawn'] as const).flatMap((name) => {
    const date = partialDate(String(facts[name]?.chosen.value ?? ''));
    return date ? [date] : [];
  });
  return days.some((day, at) => at > 0 && days.slice(0, at).some((earlier) => firstDay(earlier) > firstDay(day) && !earlier.startsWith(day)));
}
