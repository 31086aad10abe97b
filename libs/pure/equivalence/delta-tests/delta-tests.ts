import { type DeltaItem, deltaVerdicts } from '../compare/comparison';
import { acceptedBy } from '../requirement/accepted';
import type { Requirement } from '../requirement/requirement';
import { ConformityIndex } from './conformity-index';
import type { DeltaCounts, DeltaQuestion, DeltaResult, DeltaTarget, ValueFault } from './delta';
import { type Evidence, EvidenceIndex, type Found } from './evidence-index';
import { judgeValue } from './judge-value';
import { deciding, isMet, type Outcome } from './outcome';
import { type PairEnd, pairEnds } from './pair-index';

/**
 * What is still to be shown for each requirement of each target: what cannot be proved is a test, never a silent pass.
 * A verdict whose weakest leaf (the requirement, a pair, a requirement that is met) has grade 1 or less, or that rests on the
 * same words alone, is provisional. A scope and a method are not tested; a marking is looked at, not measured. An edition that
 * is itself a target is no evidence of it. What a decided mapping says of a requirement stands before what is computed of it. Where more values share the words of a requirement than are held against it, it is
 * not met by a value: any of those may lie outside.
 */
export function deltaTests({ targets, conformity, values, pairs, methodOf, relatedMethods }: DeltaQuestion): DeltaResult {
  const asked = [...new Map(targets.map((target) => [target.designation, target])).values()];
  const evidence = new EvidenceIndex(values, methodOf);
  const ends = pairEnds(pairs);
  const met = conformity.map((edition) => ({ edition: edition.edition, index: new ConformityIndex(edition, relatedMethods) }));
  const use = new Use();
  const items = asked.flatMap(({ designation, requirements }) => {
    const editions = met.filter(({ edition }) => edition !== designation).map(({ index }) => index);
    return requirements.map((requirement) => {
      const own = ends.get(requirement.id) ?? [];
      const byDocument = editions.flatMap((index) => index.ofDocument(designation));
      const byRequirement = editions.flatMap((index) => {
        const decided = index.ofMappings(designation, requirement);
        return decided.length > 0 || !isMeasured(requirement) ? decided : index.ofRequirements(requirement, own);
      });
      const measured = isMeasured(requirement) ? byValues(requirement, own) : [];
      return itemOf(designation, requirement, [...byDocument, ...byRequirement, ...measured]);
    });
  });

  function byValues(requirement: Requirement, own: readonly PairEnd[]): readonly Outcome[] {
    const accepted = acceptedBy(requirement);
    const { found: taken, left } = evidence.of(requirement, own);
    const outcomes = taken.map((found) => {
      const { value, isNamed, stated } = found;
      if (value.fault) return use.outcome(requirement, found, { verdict: 'no-evidence', reason: value.fault.code });
      if (!accepted.ok) return use.outcome(requirement, found, { verdict: 'no-evidence', reason: 'UNIT_UNKNOWN' });
      return use.outcome(requirement, found, judgeValue(requirement, accepted.value, value, { isNamed, ...(stated && { stated }), ...(relatedMethods && { relatedMethods }) }));
    });
    return left.length > 0 ? [...outcomes, use.leave(left)] : outcomes;
  }

  return { items, counts: countsOf(items), nothingLeft: isNothingLeft(asked, items), faults: use.faults(evidence), unused: use.unused(evidence) };
}

const isMeasured = ({ kind }: Requirement): boolean => kind === 'limit' || kind === 'pass-criterion' || kind === 'test-condition';

function itemOf(target: string, requirement: Requirement, outcomes: readonly Outcome[]): DeltaItem {
  const lead = requirement.grade <= 1;
  const item = { target, requirement };
  if (requirement.kind === 'scope' || requirement.kind === 'method') {
    return { ...item, verdict: 'not-applicable', reason: 'KIND_NOT_TESTED', provisional: lead, action: 'none' };
  }
  const { verdict, reason, basis, provisional } = deciding(outcomes) ?? { verdict: 'no-evidence', reason: isMeasured(requirement) ? 'NO_VALUE' : 'KIND_NOT_TESTED', basis: undefined, provisional: lead };
  return { ...item, verdict, reason, ...(basis && { basis }), provisional, action: actionOf({ verdict, reason, provisional }) };
}

function actionOf({ verdict, reason, provisional }: Pick<DeltaItem, 'verdict' | 'reason' | 'provisional'>): DeltaItem['action'] {
  switch (verdict) {
    case 'met-by-value':
    case 'met-by-conformity':
      return provisional ? 'confirm-basis' : 'none';
    case 'fails':
      return 'correct-product';
    case 'retest-other-method':
      return 'test-by-method';
    case 'retest-other-condition':
      return 'test-under-conditions';
    case 'no-evidence':
      return reason === 'CRITERION_NOT_RECORDED' ? 'find-criterion' : 'test';
    case 'not-applicable':
      return 'none';
  }
}

function countsOf(items: readonly DeltaItem[]): DeltaCounts {
  const count = (lead: boolean) => Object.fromEntries(deltaVerdicts.map((verdict) => [verdict, items.filter((item) => item.provisional === lead && item.verdict === verdict).length]));
  return { confirmed: count(false), provisional: count(true) } as DeltaCounts;
}

function isNothingLeft(targets: readonly DeltaTarget[], items: readonly DeltaItem[]): boolean {
  const isWhole = targets.length > 0 && targets.every(({ complete, requirements }) => complete && requirements.length > 0);
  return isWhole && items.every(({ verdict, provisional }) => !provisional && (isMet(verdict) || verdict === 'not-applicable'));
}

/** Which values a requirement took up, and which cannot be held against the one that they are given for; a pair's is not theirs. */
class Use {
  private readonly judged = new Set<string>();
  private readonly mismatched = new Map<string, ValueFault>();
  private readonly left = new Set<Evidence['left'][number]>();

  outcome(requirement: Requirement, { value, pair, isLead }: Found, said: Pick<Outcome, 'verdict' | 'reason'>): Outcome {
    const { id, unit, value: text } = value.given;
    const isMismatch = said.reason === 'UNIT_MISMATCH' || (said.reason === 'VALUE_NOT_DECIMAL' && !value.fault);
    if (!isMismatch) this.judged.add(id);
    else if (pair === undefined) this.mismatched.set(id, said.reason === 'UNIT_MISMATCH' ? { value: id, code: said.reason, params: { a: unit ?? '1', b: requirement.unit ?? '1' } } : { value: id, code: 'VALUE_NOT_DECIMAL', params: { value: text } });
    return { ...said, basis: { value: value.given, ...(pair !== undefined && { pair }) }, provisional: isLead || requirement.grade <= 1 };
  }

  /** They belong to the requirement, and say nothing of it. */
  leave(values: Evidence['left']): Outcome {
    for (const list of values) this.left.add(list);
    return { verdict: 'no-evidence', reason: 'TOO_MANY_VALUES', provisional: true };
  }

  faults({ values }: EvidenceIndex): readonly ValueFault[] {
    return values.flatMap(({ given: { id }, fault }) => fault ?? (this.judged.has(id) ? [] : (this.mismatched.get(id) ?? [])));
  }

  unused({ values }: EvidenceIndex): readonly string[] {
    const left = new Set([...this.left].flatMap((list) => list.map(({ given: { id } }) => id)));
    return values.flatMap(({ given: { id }, fault }) => (fault || left.has(id) || this.judged.has(id) || this.mismatched.has(id) ? [] : id));
  }
}
