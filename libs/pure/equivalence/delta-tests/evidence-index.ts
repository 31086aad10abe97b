import type { EvidenceValue } from '../compare/comparison';
import type { MethodOf } from '../requirement/method';
import type { PairRelation, Requirement } from '../requirement/requirement';
import { plain, wordsIn } from '../requirement/words';
import { joins, type PairEnd } from './pair-index';
import { type FaultyValue, type ReportValue, readReportValue } from './read-value';

/** A value that may answer a requirement, and how the two came together. A lead: only the words are the same. */
export type Found = Readonly<{ value: ReportValue | FaultyValue; isNamed: boolean; pair?: string; stated?: PairRelation; isLead: boolean }>;

/** Report values by the requirement that they are given for and by the words of their characteristic. */
export class EvidenceIndex {
  readonly values: readonly (ReportValue | FaultyValue)[];
  private readonly named = new Map<string, (ReportValue | FaultyValue)[]>();
  private readonly worded = new Map<string, (ReportValue | FaultyValue)[]>();

  constructor(values: readonly EvidenceValue[], methodOf?: MethodOf) {
    this.values = values.map((value) => readReportValue(value, methodOf));
    for (const value of this.values) {
      if (value.given.requirement !== undefined) put(this.named, value.given.requirement, value);
      const word = plain(value.given.characteristic);
      if (word !== '') put(this.worded, word, value);
    }
  }

  /** Each value once, by the firmest way that leads to it: named, by a pair of the best grade, by the same words. */
  of(requirement: Requirement, ends: readonly PairEnd[]): readonly Found[] {
    const found = new Map<ReportValue | FaultyValue, Found>();
    const add = (value: ReportValue | FaultyValue, way: Omit<Found, 'value'>) => found.has(value) || found.set(value, { value, ...way });
    for (const value of this.named.get(requirement.id) ?? []) add(value, { isNamed: true, isLead: false });
    for (const { other, pair, stated } of ends.filter(joins)) {
      for (const value of this.named.get(other) ?? []) add(value, { isNamed: false, pair: pair.id, stated, isLead: pair.grade <= 1 });
    }
    for (const word of wordsIn(requirement.characteristic)) {
      for (const value of this.worded.get(word) ?? []) add(value, { isNamed: false, isLead: true });
    }
    return [...found.values()];
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
