import type { AdoptionFact, Placed } from './adoption-facts';
import { grouped } from './grouped';
import { compareNumbers } from './lanes';
import type { SectorCandidate } from './sector-view';

/** Two editions that a compilation sets side by side, found in the catalogue. */
export type PlacedPair = Readonly<{ mainland: Placed; taiwan: Placed; base: string; note?: string }>;

type Based = AdoptionFact & Readonly<{ base: Placed }>;

/**
 * Editions of both sides that share a base: by adoption facts (NEQ allows no inference and is left out; of several
 * editions of a family the newest), then what a compilation adds. A pair that both find stands once.
 */
export function sectorCandidates(facts: readonly AdoptionFact[], pairs: readonly PlacedPair[], baseNumber: (familyKey: string) => string): readonly SectorCandidate[] {
  const based = facts.flatMap((fact): Based[] => (fact.base && fact.degree !== 'NEQ' ? [{ ...fact, base: fact.base }] : []));
  const found = [...grouped(based, ({ base }) => base.family).entries()].flatMap(([family, adoptions]) => {
    const [mainland, taiwan] = (['mainland', 'taiwan'] as const).map((side) => newestOfFamilies(adoptions.filter(({ national }) => national.ref.side === side)));
    return (mainland ?? []).flatMap((a) => (taiwan ?? []).map((b) => fromFacts(a, b, baseNumber(family))));
  });
  const seen = new Set(found.map(identity));
  const added = pairs.map(fromPair).filter((candidate) => !seen.has(identity(candidate)));
  return [...found, ...added].sort((a, b) => compareNumbers(a.mainland.number, b.mainland.number));
}

const identity = ({ mainland, taiwan }: SectorCandidate): string => `${mainland.slug} ${taiwan.slug}`;

function newestOfFamilies(adoptions: readonly Based[]): readonly Based[] {
  return [...grouped(adoptions, ({ national }) => national.familyId).values()].flatMap((same) =>
    same.toSorted((a, b) => (b.national.ref.year ?? 0) - (a.national.ref.year ?? 0)).slice(0, 1),
  );
}

function fromFacts(mainland: Based, taiwan: Based, base: string): SectorCandidate {
  return {
    mainland: mainland.national.ref, taiwan: taiwan.national.ref, base, mainlandBase: mainland.base.ref, taiwanBase: taiwan.base.ref,
    found: 'adoption-facts', ...yearGap(mainland.national, taiwan.national),
  };
}

function fromPair({ mainland, taiwan, base, note }: PlacedPair): SectorCandidate {
  return { mainland: mainland.ref, taiwan: taiwan.ref, base, found: 'compilation', ...yearGap(mainland, taiwan), ...(note !== undefined && { note }) };
}

function yearGap({ ref: a }: Placed, { ref: b }: Placed): Readonly<{ yearGap?: number }> {
  return a.year === undefined || b.year === undefined ? {} : { yearGap: Math.abs(a.year - b.year) };
}
