import type { AdoptionFact } from './adoption-facts';
import { grouped } from './grouped';
import type { Adopter, AdoptionLane } from './sector-view';

/** The dated bases that confirmed adoptions name (NEQ is none), in the order of their numbers, each with its adopters on both sides. */
export function adoptionLanes(facts: readonly AdoptionFact[]): readonly AdoptionLane[] {
  const confirmed = facts.flatMap((fact) => (fact.confirmed && fact.baseDated && fact.base && fact.degree !== 'NEQ' ? [{ ...fact, base: fact.base }] : []));
  const lanes = [...grouped(confirmed, ({ base }) => base.id).values()].flatMap((adoptions): AdoptionLane[] => {
    const [first] = adoptions;
    if (!first) return [];
    const of = (side: 'mainland' | 'taiwan') => adoptions.filter(({ national }) => national.ref.side === side).map(adopter).sort(byNumber);
    return [{ base: first.base.ref, ...(first.latest && { latest: first.latest }), mainland: of('mainland'), taiwan: of('taiwan') }];
  });
  return lanes.sort((a, b) => compareNumbers(a.base.number, b.base.number));
}

const adopter = ({ national, degree, confirmed, source }: AdoptionFact): Adopter => ({ edition: national.ref, degree, confirmed, source });

const byNumber = (a: Adopter, b: Adopter) => compareNumbers(a.edition.number, b.edition.number);

const collator = new Intl.Collator('en', { numeric: true });

/** `IEC 60749-9` before `IEC 60749-15`. */
export const compareNumbers = (a: string, b: string): number => collator.compare(a, b);
