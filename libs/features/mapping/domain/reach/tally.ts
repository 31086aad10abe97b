import { converse, covers, EQUAL, type Mask, relationsIn } from '@pure/equivalence';
import { familyKey, parseNumber } from '@pure/standard-number';
import { directionOf, type MappingEntry } from '../search/entry';

/** Verdicts of approved mappings, read from the Taiwan standard to the mainland one: who meets the first and wants the second. */
export const verdicts = ['equal', 'covers', 'stricter', 'overlap', 'apart', 'undetermined'] as const;
/**
 * How a pair of standards stands. `in-notice`: told to everybody and not yet decided; `candidate`: both adopt one base, so that the
 * system derives something; `not-compared`: a compilation sets them side by side, and nobody has compared them.
 */
export const standings = [...verdicts, 'in-notice', 'candidate', 'not-compared'] as const;
export type Standing = (typeof standings)[number];
export const isApproved = (standing: Standing): boolean => verdicts.some((verdict) => verdict === standing);

/** A pair of a sector as the catalogue finds it. Numbers are dated; what counts is the standard. */
export type FoundPair = Readonly<{ mainland: string; taiwan: string; isDerived: boolean }>;
export type Counts = Readonly<Record<Standing, number>>;
/** `pairs`: the denominator, all pairs that are found or mapped. */
export type Tally = Readonly<{ pairs: number; approved: number; counts: Counts }>;

/** Below so many a ratio says nothing. */
export const LEAST_FOR_RATIO = 5;

/** A pair by its standards, whatever the editions. */
export function pairKey(mainland: string, taiwan: string): string {
  return `${familyOf(mainland)} ${familyOf(taiwan)}`;
}

const familyOf = (number: string): string => { const read = parseNumber(number); return read.ok ? familyKey(read.value) : number; };

/** How each pair stands by the mappings of both sides that count: those in force or in notice, no examples. The newest number decides. */
export function mappedPairs(entries: readonly MappingEntry[]): ReadonlyMap<string, Readonly<{ standing: Standing; sectors: readonly string[] }>> {
  const pairs = new Map<string, Readonly<{ standing: Standing; sectors: readonly string[] }>>();
  for (const entry of entries.filter(isCounted).toSorted((a, b) => (a.number < b.number ? -1 : 1))) {
    const isTurned = entry.source.side === 'mainland';
    const [mainland, taiwan] = isTurned ? [entry.source, entry.target] : [entry.target, entry.source];
    const key = pairKey(mainland.number, taiwan.number);
    const before = pairs.get(key);
    const standing = entry.state === 'approved' ? verdictOf(isTurned ? converse(entry.mask) : entry.mask) : 'in-notice';
    if (standing === 'in-notice' && before && isApproved(before.standing)) continue;
    pairs.set(key, { standing, sectors: [...new Set([...(before?.sectors ?? []), ...entry.sectors])] });
  }
  return pairs;
}

/** Between the two sides, approved or in notice, and no example. */
export const isCounted = (entry: MappingEntry): boolean => !entry.example && (entry.state === 'approved' || entry.state === 'in_notice') && directionOf(entry) !== 'other';

function verdictOf(mask: Mask): Standing {
  if (mask === EQUAL) return 'equal';
  if (covers(mask)) return 'covers';
  const [only, ...others] = relationsIn(mask);
  if (only === undefined || others.length > 0) return 'undetermined';
  return only === 'subset' ? 'stricter' : only === 'overlap' ? 'overlap' : 'apart';
}

/** The pairs that are found and those that are mapped, each once. */
export function tallyOf(found: readonly FoundPair[], mapped: ReadonlyMap<string, Readonly<{ standing: Standing }>>): Tally {
  const stands = new Map<string, Standing>();
  for (const { mainland, taiwan, isDerived } of found) {
    const key = pairKey(mainland, taiwan);
    if (stands.get(key) !== 'candidate') stands.set(key, isDerived ? 'candidate' : 'not-compared');
  }
  for (const [key, { standing }] of mapped) stands.set(key, standing);
  const all = [...stands.values()];
  const count = (wanted: Standing): number => all.filter((standing) => standing === wanted).length;
  return { pairs: all.length, approved: all.filter(isApproved).length, counts: Object.fromEntries(standings.map((standing) => [standing, count(standing)])) as Counts };
}
