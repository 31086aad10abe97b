import type { Relation } from '@pure/equivalence';
import { type DocumentRelation, type MappingRow, noStatement } from '../../content';
import { statedMask } from '../../masks';
import type { ReadDetails } from '../details';
import { onlyRelation } from '../relation-words';
import { emptyRow, type Losses } from './draft';

/** A word of the format. `relation`: null for one that is none of ours; `isOpen`: it is our own word for several. */
export type Word = Readonly<{ said: string; relation: Relation | null; isOpen: boolean }>;
type Read = Readonly<{ at: string; word: Word; read: ReadDetails; losses: Losses }>;

/** What is stated: by our own names where they agree with the word that everybody reads, else by the word. */
function statement({ at, word, read: { details, unfit }, losses }: Read): Pick<MappingRow, 'relations' | 'negated' | 'evidence'> {
  for (const name of unfit) losses.add('DETAILS', at, { name });
  const evidence = details.evidence ?? [];
  const own = { relations: details.relations ?? [], negated: details.negated ?? false };
  const isSame = word.isOpen || onlyRelation(statedMask(own)) === word.relation;
  if (own.relations.length > 0 && isSame) return { ...own, evidence };
  if (own.relations.length > 0) losses.add('RELATION_DIFFERS', at, { word: word.said });
  else if (word.relation === null && !word.isOpen) losses.add('RELATION_WORD', at, { word: word.said });
  return { relations: word.relation === null ? [] : [word.relation], negated: false, evidence };
}

export function readRow(read: Read, more: Partial<MappingRow>): Omit<MappingRow, 'key'> {
  const { key, qualifiers, rationale, deviation, severity, method, confirmed, extraTest } = read.read.details;
  const own = { qualifiers, rationale, deviation, severity, method, confirmed, extraTest };
  read.losses.row(key, read.at);
  return { ...emptyRow, ...more, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)), ...statement(read) };
}

export function readDocument(read: Read, rationale: string): DocumentRelation {
  const { degree = null, deviationsSeen = false, deviationsComplete = false } = read.read.details;
  return { ...noStatement, ...statement(read), degree, deviationsSeen, deviationsComplete, rationale };
}
