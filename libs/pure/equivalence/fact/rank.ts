import { factBits } from '../graph/columns';
import { changesOf, UNKEYED } from './changes';
import { degrees, factKinds } from './fact';
import { type FactTable, NOT_STATED } from './packed-fact';

/**
 * How much a fact says, lowest first. Of the facts on one pair those of the highest rung decide, among them those of the
 * best grade: a stated degree stands before a missing one, an adoption before what else relates the two.
 */
export const rungs = { MENTION: 0, EDITION_GAP: 1, CHANGES: 2, EDITION_NOT_STATED: 3, DEGREE_MISSING: 4, DEGREE: 5, MAPPING: 6 } as const;

/** Rung and grade in one number, so that the greatest decides. */
export type Rank = number;
const RUNG_AT = 3;
export const rungOf = (rank: Rank): number => rank >> RUNG_AT;
export const gradeOf = (rank: Rank): number => rank & 7;

/** Adoptions, successions, mappings and mentions: lists of one family are told of the same change. */
export function familyOf(rank: Rank): number {
  const rung = rungOf(rank);
  if (rung === rungs.MENTION || rung === rungs.MAPPING) return rung;
  return rung <= rungs.CHANGES ? rungs.CHANGES : rungs.DEGREE;
}

const UNDETERMINED = degrees.indexOf('undetermined');
const EQUIVALENT = degrees.indexOf('EQV');
const DATED = factBits.NATIONAL_DATED | factBits.BASE_DATED;
const SEEN_COMPLETE = factBits.DEVIATIONS_SEEN | factBits.DEVIATIONS_COMPLETE;

/** The best grade of a degree whose label was not seen. */
const WITHOUT_LABEL = 2;

/** Index in `degrees` of the degree on the label, else of the one in words. */
export function toldDegree({ facts }: FactTable, at: number): number {
  if (facts.degree[at] !== UNDETERMINED) return facts.degree[at] ?? UNDETERMINED;
  return facts.stated[at] === NOT_STATED ? UNDETERMINED : (facts.stated[at] ?? UNDETERMINED);
}

export function labelSeen({ facts }: FactTable, at: number): boolean {
  return facts.degree[at] !== UNDETERMINED && ((facts.bits[at] ?? 0) & factBits.CONFIRMED) !== 0;
}

/** The source shows that its list is whole, and it does name deviations, each with its clause of the base. */
export function listIsWhole({ facts, lists }: FactTable, at: number): boolean {
  if (((facts.bits[at] ?? 0) & SEEN_COMPLETE) !== SEEN_COMPLETE) return false;
  const list = lists.get(at) ?? [];
  return list.length > 0 && (changesOf(list) & UNKEYED) === 0;
}

export function rankOf(table: FactTable, at: number): Rank {
  const rung = rungAt(table, at);
  const grade = table.facts.grade[at] ?? 0;
  return (rung << RUNG_AT) | (rung === rungs.DEGREE && !labelSeen(table, at) ? Math.min(grade, WITHOUT_LABEL) : grade);
}

/** Rank of the facts that decide among `members[start]` to `members[end - 1]`. */
export function bestRank(table: FactTable, members: ArrayLike<number>, start: number, end: number): Rank {
  let best = 0;
  for (let i = start; i < end; i += 1) best = Math.max(best, rankOf(table, members[i] ?? 0));
  return best;
}

function rungAt(table: FactTable, at: number): number {
  switch (factKinds[table.facts.kind[at] ?? -1] ?? 'mention') {
    case 'adoption': return adoptionRung(table, at);
    case 'replacement':
    case 'amendment': return listIsWhole(table, at) ? rungs.CHANGES : rungs.EDITION_GAP;
    case 'mapping': return rungs.MAPPING;
    case 'mention': return rungs.MENTION;
  }
}

function adoptionRung(table: FactTable, at: number): number {
  const degree = toldDegree(table, at);
  const dated = ((table.facts.bits[at] ?? 0) & DATED) === DATED && !(degree === EQUIVALENT && table.facts.year[at] === 0);
  if (!dated) return rungs.EDITION_NOT_STATED;
  return degree === UNDETERMINED ? rungs.DEGREE_MISSING : rungs.DEGREE;
}
