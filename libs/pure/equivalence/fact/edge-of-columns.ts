import { factBits } from '../graph/columns';
import { ALL_FIVE } from '../relation/relation';
import type { Changes } from './changes';
import { changesAmong, decidersOf } from './changes-among';
import { type EdgeCode, flagCode, gradeCode } from './edge-code';
import { degrees } from './fact';
import type { FactTable } from './packed-fact';
import { bestRank, gradeOf, labelSeen, rankOf, rungOf, rungs, toldDegree } from './rank';
import { equivalent } from './rules/equivalent';
import { identical } from './rules/identical';
import { mapping } from './rules/mapping';
import { modified } from './rules/modified';
import { notEquivalent } from './rules/not-equivalent';
import { degreeMissing, editionNotStated, mentionOnly } from './rules/silent';
import { editionGap, succession } from './rules/succession';

const LABEL_NOT_SEEN = flagCode('label-not-seen');
const DEGREES_DIFFER = flagCode('degrees-differ');

/**
 * What the facts `members[start]` to `members[end - 1]` say together: all facts on one ordered pair of documents except its
 * mappings, or one mapping alone. Their order and repetition change nothing.
 */
export function edgeCode(table: FactTable, members: ArrayLike<number>, start: number, end: number): EdgeCode {
  if (start >= end) return ALL_FIVE;
  const best = bestRank(table, members, start, end);
  const changes = changesAmong({ table, members, start, end, best });
  let code = gradeCode(gradeOf(best));
  let labels = 0;
  let told = 0;
  for (let i = start; i < end; i += 1) {
    const at = members[i] ?? 0;
    const rank = rankOf(table, at);
    if (rungOf(rank) === rungs.DEGREE) told |= 1 << toldDegree(table, at);
    if (rank !== best) continue;
    code |= rowOf(table, at, rungOf(rank), changes);
    labels += labelSeen(table, at) ? 1 : 0;
  }
  if (rungOf(best) !== rungs.DEGREE) return code;
  return code | (labels === 0 ? LABEL_NOT_SEEN : 0) | (told & (told - 1) ? DEGREES_DIFFER : 0);
}

/** Members among `members[start]` to `members[end - 1]` that decided. */
export function edgeDeciders(table: FactTable, members: ArrayLike<number>, start: number, end: number): number[] {
  return decidersOf({ table, members, start, end, best: bestRank(table, members, start, end) });
}

function rowOf(table: FactTable, at: number, rung: number, changes: Changes): EdgeCode {
  switch (rung) {
    case rungs.DEGREE: return adoptionRow(table, at, changes);
    case rungs.DEGREE_MISSING: return degreeMissing;
    case rungs.EDITION_NOT_STATED: return editionNotStated;
    case rungs.CHANGES: return succession(changes);
    case rungs.EDITION_GAP: return editionGap;
    case rungs.MAPPING: return mapping({ relation: table.facts.degree[at] ?? 0, negated: ((table.facts.bits[at] ?? 0) & factBits.NEGATED) !== 0 });
    default: return mentionOnly;
  }
}

function adoptionRow(table: FactTable, at: number, changes: Changes): EdgeCode {
  switch (degrees[toldDegree(table, at)] ?? 'undetermined') {
    case 'IDT': return identical(changes);
    case 'MOD': return modified(changes);
    case 'EQV': return equivalent(table.facts.year[at] ?? 0);
    case 'NEQ': return notEquivalent;
    case 'undetermined': return degreeMissing;
  }
}
