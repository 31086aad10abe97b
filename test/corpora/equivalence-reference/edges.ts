import type { AdoptionFact, Deviation, Fact, SuccessionFact } from '@pure/equivalence';
import { anything, type Possible, possible, turned, union, without } from './relations';

/** What facts on one ordered pair of documents say together. */
export type ReferenceEdge = Readonly<{
  from: string;
  to: string;
  about: 'adoption' | 'succession' | 'mapping' | 'mention';
  mask: Possible;
  grade: number;
  flags: ReadonlySet<string>;
  facts: readonly Fact[];
  /** Deviations on record of an adoption, and whether they are all. */
  deviations: readonly Deviation[];
  complete: boolean;
}>;

type Saying = Readonly<{ mask: Possible; flags?: readonly string[] }>;

const some = possible('equal', 'subset', 'superset', 'overlap');

export function endsOf(fact: Fact): [from: string, to: string] {
  switch (fact.kind) {
    case 'adoption': return [fact.national, fact.base];
    case 'replacement':
    case 'amendment': return [fact.newer, fact.older];
    case 'mapping':
    case 'mention': return [fact.from, fact.to];
  }
}

export function referenceEdges(given: readonly Fact[]): ReferenceEdge[] {
  const facts = [...new Map(given.map((fact) => [fact.kind + fact.id, fact])).values()];
  const mappings = facts.flatMap((fact) => (fact.kind === 'mapping' ? [fact] : []));
  const decided = mappings.map((fact): ReferenceEdge => {
    const mask = fact.negated ? without(anything, fact.relation) : possible(fact.relation);
    return { from: fact.from, to: fact.to, about: 'mapping', mask, grade: fact.grade, flags: new Set(['decided']), facts: [fact], deviations: [], complete: false };
  });
  const rest = facts.filter(({ kind }) => kind !== 'mapping');
  const pairs = new Map(rest.map((fact) => [endsOf(fact).join('\n'), endsOf(fact)]));
  return [...decided, ...[...pairs.values()].map(([from, to]) => edgeOn(from, to, rest.filter((fact) => endsOf(fact).join('\n') === [from, to].join('\n'))))];
}

function edgeOn(from: string, to: string, facts: readonly Fact[]): ReferenceEdge {
  const adoptions = facts.flatMap((fact) => (fact.kind === 'adoption' ? [fact] : []));
  const successions = facts.flatMap((fact) => (fact.kind === 'replacement' || fact.kind === 'amendment' ? [fact] : []));
  const edge = { from, to, facts, deviations: [], complete: false };
  if (adoptions.length > 0) return { ...edge, about: 'adoption', ...adoptionOf(adoptions) };
  if (successions.length > 0) return { ...edge, about: 'succession', ...successionOf(successions) };
  return { ...edge, about: 'mention', mask: anything, grade: bestGrade(facts.map(({ grade }) => grade)), flags: new Set(['mention-only']) };
}

type Told = Omit<ReferenceEdge, 'from' | 'to' | 'about' | 'facts'>;

function adoptionOf(facts: readonly AdoptionFact[]): Told {
  const withDegree = facts.filter((fact) => isDated(fact) && degreeOf(fact) !== null);
  const withoutDegree = facts.filter((fact) => isDated(fact) && degreeOf(fact) === null);
  const all = facts.flatMap(({ deviations }) => deviations);
  const silent = (flag: string, said: readonly AdoptionFact[]): Told => {
    return { mask: anything, grade: bestGrade(said.map(({ grade }) => grade)), flags: new Set([flag]), deviations: all, complete: false };
  };
  if (withDegree.length === 0) return withoutDegree.length > 0 ? silent('degree-missing', withoutDegree) : silent('edition-not-stated', facts);
  const grade = bestGrade(withDegree.map(gradeOf));
  const deciding = withDegree.filter((fact) => gradeOf(fact) === grade);
  const listed = deciding.some((fact) => isWholeList(fact.deviations, fact.deviationsSeen && fact.deviationsComplete) && namesAll(fact.deviations, all));
  const sayings = deciding.map((fact) => adoptionSays(fact, all, listed));
  const flags = new Set(sayings.flatMap((saying) => saying.flags ?? []));
  if (!deciding.some(hasLabel)) flags.add('label-not-seen');
  if (new Set(withDegree.map(degreeOf)).size > 1) flags.add('degrees-differ');
  const complete = deciding.every((fact) => (degreeOf(fact) === 'IDT' ? !isTechnical(all) : degreeOf(fact) === 'MOD' && listed));
  return { mask: sayings.map(({ mask }) => mask).reduce(union), grade, flags, deviations: all, complete };
}

function adoptionSays(fact: AdoptionFact, deviations: readonly Deviation[], listed: boolean): Saying {
  switch (degreeOf(fact)) {
    case 'IDT': return isTechnical(deviations) ? { mask: some, flags: ['identical-with-deviations'] } : { mask: possible('equal') };
    case 'MOD': return listed ? { mask: listSays(deviations) } : { mask: some, flags: ['deviations-not-recorded'] };
    case 'EQV': return (fact.nationalYear ?? 0) <= 2001 ? { mask: some, flags: ['deviations-not-recorded'] } : { mask: anything, flags: ['equivalent-after-2001'] };
    case 'NEQ':
    case null: return { mask: anything, flags: ['not-equivalent'] };
  }
}

function successionOf(facts: readonly SuccessionFact[]): Told {
  const all = facts.flatMap(({ changes }) => changes);
  const whole = facts.filter(({ changes, changesSeen, changesComplete }) => isWholeList(changes, changesSeen && changesComplete));
  const told = whole.length > 0 ? whole : facts;
  const grade = bestGrade(told.map((fact) => fact.grade));
  const listed = whole.some((fact) => fact.grade === grade && namesAll(fact.changes, all));
  return listed
    ? { mask: listSays(all), grade, flags: new Set(), deviations: all, complete: false }
    : { mask: anything, grade, flags: new Set(['edition-gap']), deviations: all, complete: false };
}

export const adds = ({ kind }: Deviation): boolean => kind === 'added' || kind === 'stricter' || kind === 'different';
export const removes = ({ kind }: Deviation): boolean => kind === 'removed' || kind === 'looser' || kind === 'different';

function listSays(list: readonly Deviation[]): Possible {
  if (list.some(adds)) return list.some(removes) ? possible('overlap') : possible('superset');
  return list.some(removes) ? possible('subset') : possible('equal');
}

const isTechnical = (list: readonly Deviation[]): boolean => list.some((one) => adds(one) || removes(one));
const isWholeList = (list: readonly Deviation[], isWhole: boolean): boolean => isWhole && list.length > 0 && list.every(({ baseClause }) => baseClause !== '');

function namesAll(list: readonly Deviation[], others: readonly Deviation[]): boolean {
  const isNamed = (one: Deviation) => list.some((own) => own.kind === one.kind && own.baseClause === one.baseClause && (own.characteristic ?? '') === (one.characteristic ?? ''));
  return others.every((one) => one.kind === 'editorial' || isNamed(one));
}

const degreeOf = ({ degree, degreeStated }: AdoptionFact): AdoptionFact['degreeStated'] => (degree === 'undetermined' ? degreeStated : degree);
const hasLabel = ({ degree, confirmed }: AdoptionFact): boolean => degree !== 'undetermined' && confirmed;
const gradeOf = (fact: AdoptionFact): number => (hasLabel(fact) ? fact.grade : Math.min(2, fact.grade));
const isDated = (fact: AdoptionFact): boolean => fact.nationalDated && fact.baseDated && !(degreeOf(fact) === 'EQV' && !fact.nationalYear);
const bestGrade = (grades: readonly number[]): number => Math.max(...grades);

/** The mask of an edge walked from one of its ends. */
export const maskFrom = (edge: ReferenceEdge, document: string): Possible => (edge.from === document ? edge.mask : turned(edge.mask));
export const otherEnd = (edge: ReferenceEdge, document: string): string => (edge.from === document ? edge.to : edge.from);
