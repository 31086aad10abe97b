import { factBits } from '../graph/columns';
import { type Changes, changesOf, coversList, isTechnical, WHOLE } from './changes';
import { degrees, type Deviation } from './fact';
import type { FactTable } from './packed-fact';
import { bestRank, familyOf, listIsWhole, type Rank, rankOf, rungOf, rungs, toldDegree } from './rank';

/** What is on record of the technical differences of a document from its base. `complete`: and there are no others. */
export type Deviations = Readonly<{ list: readonly Deviation[]; complete: boolean }>;

/** Facts `members[start]` to `members[end - 1]` of a table, and the rank of those that decide. */
type Ranked = Readonly<{ table: FactTable; members: ArrayLike<number>; start: number; end: number; best: Rank }>;

/**
 * The changes that any of the facts puts on record, adoptions and successions apart. They are whole when a deciding fact's
 * list is whole and names whatever the other lists name: a list that another one contradicts is not complete.
 */
export function changesAmong(facts: Ranked): Changes {
  const listed = listedAmong(facts);
  if (listed.length === 0) return 0;
  const changes = listed.reduce((all, { list }) => all | changesOf(list), 0);
  const whole = listed.some(({ list, decides }) => decides && listed.every((other) => coversList(list, other.list)));
  return whole ? changes | WHOLE : changes;
}

/** The deviations on the edge that the facts make. An identical adoption has none, so that its empty list is complete. */
export function edgeDeviations(table: FactTable, members: ArrayLike<number>, start: number, end: number): Deviations {
  const facts = { table, members, start, end, best: bestRank(table, members, start, end) };
  const changes = changesAmong(facts);
  const list = listedAmong(facts).flatMap((listed) => listed.list);
  return { list, complete: rungOf(facts.best) === rungs.DEGREE && decidersOf(facts).every((at) => isKnownWhole(table, at, changes)) };
}

/** Members that decide. */
export function decidersOf({ table, members, start, end, best }: Ranked): number[] {
  return Array.from({ length: end - start }, (_, i) => members[start + i] ?? 0).filter((at) => rankOf(table, at) === best);
}

function isKnownWhole(table: FactTable, at: number, changes: Changes): boolean {
  const degree = degrees[toldDegree(table, at)];
  return degree === 'IDT' ? !isTechnical(changes) : degree === 'MOD' && (changes & WHOLE) !== 0;
}

function listedAmong({ table, members, start, end, best }: Ranked): { list: readonly Deviation[]; decides: boolean }[] {
  const found: { list: readonly Deviation[]; decides: boolean }[] = [];
  for (let i = start; i < end; i += 1) {
    const at = members[i] ?? 0;
    if (((table.facts.bits[at] ?? 0) & factBits.HAS_LIST) === 0) continue;
    const rank = rankOf(table, at);
    if (familyOf(rank) === familyOf(best)) found.push({ list: table.lists.get(at) ?? [], decides: rank === best && listIsWhole(table, at) });
  }
  return found;
}
