import type { Requirement, RequirementPair } from '../requirement/requirement';
import { wordsIn } from '../requirement/words';
import { compareConditions } from './compare-conditions';
import { isCriterion } from './compare-requirements';

/** Two requirements side by side, or one alone. `only`: a pair says that the other document has no counterpart. */
export type Match = Readonly<{
  source?: Requirement;
  target?: Requirement;
  by: 'pair' | 'characteristic' | 'alone';
  pair?: RequirementPair;
  only: boolean;
  /** Pairs on the same two requirements state different relations; `pair` is the one of the best grade. */
  disputed: boolean;
}>;

type ById = ReadonlyMap<string, Requirement>;

/**
 * Confirmed pairs first (told from source to target), then what has the same words in any script and is of one kind, then
 * what is left. Each requirement has a row at least; the order in which they are given changes the order of the rows only.
 */
export function matchRequirements(source: readonly Requirement[], target: readonly Requirement[], pairs: readonly RequirementPair[]): readonly Match[] {
  const taken = new Set<Requirement | undefined>();
  const isFree = (requirement: Requirement) => !taken.has(requirement);
  const take = (matches: readonly Match[]) => {
    for (const match of matches) taken.add(match.source).add(match.target);
    return matches;
  };
  const matches = [...take(pairedUp(byId(source), byId(target), pairs)), ...take(alikeByWords(source.filter(isFree), target.filter(isFree)))];
  const alone = { by: 'alone', only: false, disputed: false } as const;
  const left: readonly Match[] = [...source.filter(isFree).map((each) => ({ ...alone, source: each })), ...target.filter(isFree).map((each) => ({ ...alone, target: each }))];
  const place = new Map<Requirement | undefined, number>([...source, ...target].map((requirement, at) => [requirement, at]));
  const at = (match: Match): number => place.get(match.source ?? match.target) ?? 0;
  return [...matches, ...left].toSorted((a, b) => at(a) - at(b));
}

function pairedUp(sources: ById, targets: ById, pairs: readonly RequirementPair[]): readonly Match[] {
  const found = new Map<string, Match>();
  for (const pair of pairs.toSorted((a, b) => b.grade - a.grade || (a.id < b.id ? -1 : 1))) {
    const match = matchOf(pair, sources, targets);
    if (!match) continue;
    const key = `${match.source?.id} ${match.target?.id}`;
    const better = found.get(key);
    found.set(key, better ? { ...better, disputed: better.disputed || better.pair?.relation !== pair.relation } : match);
  }
  const met = new Set([...found.values()].flatMap((match) => (match.only ? [] : [match.source, match.target])));
  return [...found.values()].filter((match) => !match.only || !met.has(match.source ?? match.target));
}

function matchOf(pair: RequirementPair, sources: ById, targets: ById): Match | null {
  const [source, target] = [sources.get(pair.a), targets.get(pair.b)];
  const stated = { by: 'pair', pair, disputed: false } as const;
  if (pair.relation === 'only-in-a') return source ? { ...stated, source, only: true } : null;
  if (pair.relation === 'only-in-b') return target ? { ...stated, target, only: true } : null;
  return source && target ? { ...stated, source, target, only: false } : null;
}

/** Each source with one target of the same words and kind, first one under the same conditions; by id, so that order is nothing. */
function alikeByWords(source: readonly Requirement[], target: readonly Requirement[]): readonly Match[] {
  const byWord = new Map<string, Requirement[]>();
  for (const each of inOrder(target)) for (const word of wordsIn(each.characteristic)) byWord.set(word, [...(byWord.get(word) ?? []), each]);
  const taken = new Set<Requirement>();
  return inOrder(source).flatMap((own) => {
    const alike = wordsIn(own.characteristic).flatMap((word) => byWord.get(word) ?? []).filter((other) => !taken.has(other) && ofOneKind(own, other));
    const other = alike.find((each) => compareConditions(own.conditions, each.conditions) === 'equal') ?? alike[0];
    if (!other) return [];
    taken.add(other);
    return { source: own, target: other, by: 'characteristic', only: false, disputed: false } as const;
  });
}

export const ofOneKind = (a: Requirement, b: Requirement): boolean => a.kind === b.kind || (isCriterion(a.kind) && isCriterion(b.kind));

const byId = (requirements: readonly Requirement[]): ById => new Map(requirements.map((requirement) => [requirement.id, requirement]));
const inOrder = (requirements: readonly Requirement[]): readonly Requirement[] => requirements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
