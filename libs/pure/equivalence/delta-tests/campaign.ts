import { madeUnder } from '../compare/compare-conditions';
import { isCriterion } from '../compare/compare-requirements';
import { compareValues } from '../compare/compare-values';
import type { DeltaItem, DeltaVerdict } from '../compare/comparison';
import { acceptedBy } from '../requirement/accepted';
import { type RelatedMethods, sameMethod } from '../requirement/method';
import type { Condition, Method, Requirement, RequirementPair } from '../requirement/requirement';
import { wordsIn } from '../requirement/words';
import { jointConditions } from './joint-conditions';
import { joins, type PairEnd, pairEnds } from './pair-index';
import { jointSamples } from './joint-samples';
import { minimumCover } from './set-cover';

/** One test: under these conditions and on these samples it serves every requirement named. */
export type CampaignTest = Readonly<{
  characteristic: Requirement['characteristic'];
  method?: Method;
  conditions: readonly Condition[];
  samples: readonly string[];
  serves: readonly Readonly<{ target: string; requirement: string }>[];
}>;

/** `exact`: fewer tests cannot serve them all. */
export type Campaign = Readonly<{ tests: readonly CampaignTest[]; exact: boolean }>;

export type CampaignOptions = Readonly<{ pairs?: readonly RequirementPair[]; relatedMethods?: RelatedMethods }>;

const open: readonly DeltaVerdict[] = ['fails', 'retest-other-method', 'retest-other-condition', 'no-evidence'];
const MOST_CANDIDATES = 200;

/**
 * The fewest tests for what is still to be shown, over all targets. One test serves several requirements where a pair of grade
 * above 1 or the same words join their characteristics, their methods are the same, and one set of conditions lies inside those
 * of each. Test conditions share a test only where they accept the same. A criterion to be found first, a marking, and what is
 * met on a lead ask for no test.
 */
export function campaignOf(items: readonly DeltaItem[], { pairs = [], relatedMethods }: CampaignOptions = {}): Campaign {
  const wanted = items.filter((item) => open.includes(item.verdict) && item.action !== 'find-criterion' && (isCriterion(item.requirement.kind) || item.requirement.kind === 'test-condition'));
  const planned = groupsOf(wanted, pairEnds(pairs), relatedMethods).map(testsFor);
  return { tests: planned.flatMap(({ tests }) => tests).toSorted((a, b) => b.serves.length - a.serves.length), exact: planned.every(({ exact }) => exact) };
}

/** Items of one characteristic and one method, each group apart from every other. */
function groupsOf(items: readonly DeltaItem[], ends: ReadonlyMap<string, readonly PairEnd[]>, relatedMethods?: RelatedMethods): readonly (readonly DeltaItem[])[] {
  const groups: DeltaItem[][] = [];
  for (const item of items) {
    const near = groups.filter((group) => group.some((other) => shareATest(item.requirement, other.requirement, ends.get(item.requirement.id) ?? [], relatedMethods)));
    const joined = [...near.flat(), item];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

function shareATest(a: Requirement, b: Requirement, ends: readonly PairEnd[], relatedMethods?: RelatedMethods): boolean {
  if (!a.method || !b.method || !sameMethod(a.method, b.method, relatedMethods) || isCriterion(a.kind) !== isCriterion(b.kind)) return false;
  const words = new Set(wordsIn(a.characteristic));
  const ofOne = wordsIn(b.characteristic).some((word) => words.has(word)) || ends.some((end) => end.other === b.id && joins(end) && end.pair.grade > 1);
  return ofOne && (isCriterion(a.kind) || acceptTheSame(a, b));
}

function acceptTheSame(a: Requirement, b: Requirement): boolean {
  const [left, right] = [acceptedBy(a), acceptedBy(b)];
  return left.ok && right.ok && compareValues(left.value, right.value) === 'equal';
}

function testsFor(group: readonly DeltaItem[]): Campaign {
  const { candidates, all } = candidatesFor(group.map(({ requirement }) => requirement));
  const { chosen, exact } = minimumCover(candidates.map(({ serves }) => serves));
  const places = new Set<number>();
  const tests = chosen.flatMap((place) => {
    const { conditions, serves } = candidates[place] ?? { conditions: [], serves: 0n };
    const served = group.filter((_, at) => (serves & (1n << BigInt(at))) !== 0n && !places.has(at) && places.add(at));
    const [first] = served;
    if (!first) return [];
    const { characteristic, method } = first.requirement;
    return {
      characteristic,
      ...(method && { method }),
      conditions,
      samples: jointSamples(served.flatMap(({ requirement: { sample } }) => sample ?? [])),
      serves: served.map(({ target, requirement }) => ({ target, requirement: requirement.id })),
    };
  });
  return { tests, exact: exact && all };
}

type Candidate = Readonly<{ conditions: readonly Condition[]; serves: bigint }>;

/** The conditions of each requirement and all that two tests have in common; `all` false where there are too many. */
function candidatesFor(requirements: readonly Requirement[]): Readonly<{ candidates: readonly Candidate[]; all: boolean }> {
  const found = new Map<bigint, Candidate>();
  const add = (conditions: readonly Condition[]) => {
    const serves = requirements.reduce((bits, asked, at) => (madeUnder(conditions, asked.conditions) === 'yes' ? bits | (1n << BigInt(at)) : bits), 0n);
    if (!found.has(serves)) found.set(serves, { conditions, serves });
  };
  for (const { conditions } of requirements) add(conditions);
  const singles = [...found.values()];
  for (const candidate of found.values()) {
    if (found.size > MOST_CANDIDATES) return { candidates: [...found.values()], all: false };
    for (const single of singles) {
      if ((candidate.serves & single.serves) === single.serves) continue;
      const joint = jointConditions(candidate.conditions, single.conditions);
      if (joint) add(joint);
    }
  }
  return { candidates: [...found.values()], all: true };
}
