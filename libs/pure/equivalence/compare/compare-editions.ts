import { DISJOINT, EQUAL, type Mask, relationsIn, SUBSET, SUPERSET } from '../relation/relation';
import type { RelatedMethods } from '../requirement/method';
import type { Requirement, RequirementPair } from '../requirement/requirement';
import { compareRequirements, isCriterion } from './compare-requirements';
import type { ComparisonRow, Coverage, EditionComparison } from './comparison';
import { coverageOf } from './coverage';
import { type Match, matchRequirements } from './match-requirements';

/** What is known of one edition; `complete`: these are all its requirements. */
export type EditionRequirements = Readonly<{ designation: string; requirements: readonly Requirement[]; complete: boolean }>;

export type EditionsCompared = Readonly<{
  source: EditionRequirements;
  target: EditionRequirements;
  /** Told from the source (`a`) to the target (`b`). */
  pairs: readonly RequirementPair[];
  /** What the documents' own facts say, read from source to target. */
  documentMask: Mask;
  relatedMethods?: RelatedMethods;
}>;

/**
 * Two editions requirement by requirement. A pair brings two requirements together or says that one has no counterpart; the
 * same words do so as a lead. What nobody looked at is no missing counterpart, unless the other list is complete and each of
 * its rows has a counterpart elsewhere. A grade of 1 or less, a lead and pairs that disagree make a row provisional.
 */
export function compareEditions({ source, target, pairs, documentMask, relatedMethods }: EditionsCompared): EditionComparison {
  const matches = matchRequirements(source.requirements, target.requirements, pairs);
  const lists = { source: isUsedUp(source, 'source', matches), target: isUsedUp(target, 'target', matches) };
  const rows = matches.map((match) => rowOf(match, lists, relatedMethods));
  const coverage = coverageOf(target.requirements, target.complete, rows, 'forth');
  const reverse = coverageOf(source.requirements, source.complete, rows, 'back');
  const mask = documentMask & shownBy(rows, coverage, reverse);
  return { source: source.designation, target: target.designation, rows, mask: relationsIn(mask), coverage, reverse };
}

/** All requirements are listed, and a pair brings each of them together with another: what is left opposite has no counterpart. */
function isUsedUp({ requirements, complete }: EditionRequirements, end: 'source' | 'target', matches: readonly Match[]): boolean {
  const paired = new Set(matches.flatMap((match) => (match.by === 'pair' && !match.only && !match.disputed && gradeOf(match) > 1 ? [match[end]] : [])));
  return complete && requirements.every((requirement) => paired.has(requirement));
}

function rowOf(match: Match, usedUp: Readonly<Record<'source' | 'target', boolean>>, relatedMethods?: RelatedMethods): ComparisonRow {
  const { source, target, by, pair, only, disputed } = match;
  const shown = { ...(source && { source }), ...(target && { target }), by, ...(pair && { pair, stated: pair.relation }) };
  const provisional = by === 'characteristic' || disputed || gradeOf(match) <= 1;
  if (source && target) return { ...shown, ...judged(source, target, relatedMethods), counterpart: 'both', provisional };
  const missing = source ? ('none-in-target' as const) : ('none-in-source' as const);
  const isMissing = only || usedUp[source ? 'target' : 'source'];
  return { ...shown, incompatible: false, counterpart: isMissing ? missing : 'not-looked-at', provisional };
}

function judged(source: Requirement, target: Requirement, relatedMethods?: RelatedMethods): Pick<ComparisonRow, 'verdict' | 'incompatible' | 'reason'> {
  const result = compareRequirements(source, target, relatedMethods && { relatedMethods });
  if (!result.ok) return { verdict: 'undetermined', incompatible: false, reason: result.refusal.code };
  const { verdict, incompatible, reason } = result.value;
  return { verdict, incompatible, reason };
}

/** The weakest grade of the row. */
const gradeOf = ({ source, target, pair }: Match): number => Math.min(...[source, target, pair].flatMap((fact) => (fact ? [fact.grade] : [])));

/** The relations that rows leave possible: only whole lists cover, only a missing counterpart uncovers, a shared criterion joins. */
function shownBy(rows: readonly ComparisonRow[], coverage: Coverage, reverse: Coverage): Mask {
  const firm = rows.filter(({ provisional }) => !provisional);
  const lacks = (counterpart: ComparisonRow['counterpart']) => firm.some((row) => row.counterpart === counterpart && asks(row.source ?? row.target));
  const isWhole = ({ covered, of, requirementsComplete }: Coverage) => requirementsComplete && of > 0 && covered === of;
  const isShared = firm.some(({ verdict, stated, source }) => source && isCriterion(source.kind) && isJoint(verdict) && (stated === undefined || isJoint(stated)));
  return (
    (isWhole(coverage) ? EQUAL | SUPERSET : ~0) &
    (isWhole(reverse) ? EQUAL | SUBSET : ~0) &
    (lacks('none-in-source') ? ~(EQUAL | SUPERSET) : ~0) &
    (lacks('none-in-target') ? ~(EQUAL | SUBSET) : ~0) &
    (isShared ? ~DISJOINT : ~0)
  );
}

/** A scope and a method say of what and how, and ask nothing of a product. */
const asks = (requirement: Requirement | undefined): boolean => requirement !== undefined && requirement.kind !== 'scope' && requirement.kind !== 'method';

/** Of two that imply each other one way, both documents hold the laxer one. */
const isJoint = (relation: string | undefined): boolean => relation === 'equal' || relation === 'a-stricter' || relation === 'b-stricter';
