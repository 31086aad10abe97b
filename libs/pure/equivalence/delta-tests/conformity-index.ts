import { ofOneKind } from '../compare/match-requirements';
import { covers } from '../relation/relation';
import type { RelatedMethods } from '../requirement/method';
import type { Requirement } from '../requirement/requirement';
import { wordsIn } from '../requirement/words';
import type { Conformity } from './delta';
import { judgeConformity } from './judge-conformity';
import type { Outcome } from './outcome';
import { joins, type PairEnd } from './pair-index';

/** The requirements of one edition that is met, by id and by the words of their characteristic. */
export class ConformityIndex {
  private readonly byId: ReadonlyMap<string, Requirement>;
  private readonly byWord = new Map<string, Requirement[]>();

  constructor(
    private readonly conformity: Conformity,
    private readonly relatedMethods?: RelatedMethods,
  ) {
    this.byId = new Map(conformity.requirements.map((requirement) => [requirement.id, requirement]));
    for (const requirement of conformity.requirements) {
      for (const word of wordsIn(requirement.characteristic)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), requirement]);
    }
  }

  /** That the documents' own facts let the edition cover the whole target. */
  ofDocument(target: string): readonly Outcome[] {
    const known = this.conformity.relations.get(target);
    if (!known || !covers(known.mask)) return [];
    return [{ verdict: 'met-by-conformity', reason: 'COVERED_BY_CONFORMITY', basis: { conformity: this.conformity.edition }, provisional: known.provisional }];
  }

  /** What its single requirements show, brought together by a pair, else by the same words as a lead. */
  ofRequirements(wanted: Requirement, ends: readonly PairEnd[]): readonly Outcome[] {
    const paired = ends.filter(({ other }) => this.byId.has(other));
    if (paired.length > 0) return paired.flatMap((end) => this.byPair(wanted, end));
    const alike = new Set(wordsIn(wanted.characteristic).flatMap((word) => this.byWord.get(word) ?? []));
    return [...alike].filter((met) => ofOneKind(met, wanted)).map((met) => this.outcome(met, wanted));
  }

  private byPair(wanted: Requirement, end: PairEnd): readonly Outcome[] {
    const met = this.byId.get(end.other);
    if (!met) return [];
    if (joins(end)) return [this.outcome(met, wanted, end)];
    if (end.stated === 'only-in-a') return []; // what the edition alone asks is no requirement of the target
    const provisional = Math.min(wanted.grade, end.pair.grade) <= 1;
    return [{ verdict: 'no-evidence', reason: 'PAIR_SAYS_NO_COUNTERPART', basis: { conformity: this.conformity.edition, pair: end.pair.id }, provisional }];
  }

  private outcome(met: Requirement, wanted: Requirement, end?: PairEnd): Outcome {
    return {
      ...judgeConformity(met, wanted, end?.stated, this.relatedMethods),
      basis: { conformity: this.conformity.edition, requirement: met, ...(end && { pair: end.pair.id }) },
      provisional: !end || Math.min(met.grade, wanted.grade, end.pair.grade) <= 1,
    };
  }
}
