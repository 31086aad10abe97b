import { ofOneKind } from '../compare/match-requirements';
import { covers } from '../relation/relation';
import type { RelatedMethods } from '../requirement/method';
import type { Requirement } from '../requirement/requirement';
import { wordsIn } from '../requirement/words';
import type { Conformity, DecidedRow } from './delta';
import { judgeConformity } from './judge-conformity';
import { isMet, type Outcome } from './outcome';
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

  /**
   * What rows of decided mappings say of one requirement: they stand before what is computed of it. Where none of them covers it, it is
   * tested again, in the way that the comparison with what the row names asks for.
   */
  ofMappings(target: string, wanted: Requirement): readonly Outcome[] {
    const rows = (this.conformity.decided?.get(target) ?? []).filter((row) => row.wanted.includes(wanted.id));
    const covering = rows.filter(({ mask }) => covers(mask));
    if (covering.length > 0) return covering.map(({ mapping }) => ({ verdict: 'met-by-conformity', reason: 'COVERED_BY_MAPPING', basis: { conformity: this.conformity.edition, mapping }, provisional: wanted.grade <= 1 }));
    return rows.flatMap((row) => this.notCovered(row, wanted));
  }

  private notCovered({ mapping, met: ids }: DecidedRow, wanted: Requirement): readonly Outcome[] {
    const denied: Outcome = { verdict: 'no-evidence', reason: 'MAPPING_DOES_NOT_COVER', basis: { conformity: this.conformity.edition, mapping }, provisional: wanted.grade <= 1 };
    const told = ids.flatMap((id) => this.byId.get(id) ?? []).map((met): Outcome => {
      const judged = judgeConformity(met, wanted, undefined, this.relatedMethods);
      const said = isMet(judged.verdict) || judged.verdict === 'no-evidence' ? denied : judged;
      return { ...denied, ...said, basis: { conformity: this.conformity.edition, requirement: met, mapping }, provisional: Math.min(met.grade, wanted.grade) <= 1 };
    });
    return told.length > 0 ? told : [denied];
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
