import type { EvidenceValue } from '../compare/comparison';
import type { MethodOf } from '../requirement/method';
import type { PairRelation, Requirement } from '../requirement/requirement';
import { plain, wordsIn } from '../requirement/words';
import { joins, type PairEnd } from './pair-index';
import { type FaultyValue, type ReportValue, readReportValue } from './read-value';

/** A value that may answer a requirement, and how the two came together. A lead: only the words are the same. */
export type Found = Readonly<{ value: ReportValue | FaultyValue; isNamed: boolean; pair?: string; stated?: PairRelation; isLead: boolean }>;

/** What may answer a requirement. `left`: values that share its words alone, and are so many that none of them is held against it. */
export type Evidence = Readonly<{ found: readonly Found[]; left: readonly (readonly (ReportValue | FaultyValue)[])[] }>;

/** So many values that share the words of one requirement are held against it. */
export const MOST_BY_WORDS = 500;

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
  of(requirement: Requirement, ends: readonly PairEnd[]): Evidence {
    const found = new Map<ReportValue | FaultyValue, Found>();
    const add = (value: ReportValue | FaultyValue, way: Omit<Found, 'value'>) => found.has(value) || found.set(value, { value, ...way });
    for (const value of this.named.get(requirement.id) ?? []) add(value, { isNamed: true, isLead: false });
    for (const { other, pair, stated } of ends.filter(joins)) {
      for (const value of this.named.get(other) ?? []) add(value, { isNamed: false, pair: pair.id, stated, isLead: pair.grade <= 1 });
    }
    const worded = wordsIn(requirement.characteristic).flatMap((word) => [this.worded.get(word) ?? []]);
    const isTooMuch = worded.reduce((sum, { length }) => sum + length, 0) > MOST_BY_WORDS;
    for (const value of isTooMuch ? [] : worded.flat()) add(value, { isNamed: false, isLead: true });
    return { found: [...found.values()], left: isTooMuch ? worded : [] };
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
