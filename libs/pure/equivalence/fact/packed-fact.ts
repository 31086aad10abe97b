import { factBits } from '../graph/columns';
import { relations } from '../relation/relation';
import { type AdoptionFact, degrees, type Deviation, type Fact, factKinds } from './fact';

/** What the rules ask of one fact, in the numbers of `FactColumns`. */
export type PackedFact = Readonly<{ kind: number; degree: number; stated: number; bits: number; grade: number; year: number }>;

/** Facts as columns; those of a graph and those made of objects serve alike. `lists` is by index of the fact. */
export type FactTable = Readonly<{
  facts: Readonly<Record<keyof PackedFact, ArrayLike<number>>>;
  lists: ReadonlyMap<number, readonly Deviation[]>;
}>;

export const NOT_STATED = 255;

const bit = (set: boolean, value: number): number => (set ? value : 0);

export function packedFact(fact: Fact): PackedFact {
  const nothing = { kind: factKinds.indexOf(fact.kind), degree: 0, stated: NOT_STATED, bits: 0, grade: fact.grade, year: 0 };
  switch (fact.kind) {
    case 'adoption':
      return {
        ...nothing,
        degree: degrees.indexOf(fact.degree),
        stated: fact.degreeStated === null ? NOT_STATED : degrees.indexOf(fact.degreeStated),
        bits: adoptionBits(fact) | listBits(fact.deviationsSeen, fact.deviationsComplete, fact.deviations),
        year: fact.nationalYear ?? 0,
      };
    case 'replacement':
    case 'amendment':
      return { ...nothing, bits: listBits(fact.changesSeen, fact.changesComplete, fact.changes) };
    case 'mapping':
      return { ...nothing, degree: relations.indexOf(fact.relation), bits: bit(fact.negated, factBits.NEGATED) };
    case 'mention':
      return nothing;
  }
}

/** The deviations or changes that a fact lists. */
export function listOf(fact: Fact): readonly Deviation[] {
  if (fact.kind === 'adoption') return fact.deviations;
  return fact.kind === 'replacement' || fact.kind === 'amendment' ? fact.changes : [];
}

function adoptionBits({ confirmed, nationalDated, baseDated }: AdoptionFact): number {
  return bit(confirmed, factBits.CONFIRMED) | bit(nationalDated, factBits.NATIONAL_DATED) | bit(baseDated, factBits.BASE_DATED);
}

function listBits(seen: boolean, complete: boolean, list: readonly Deviation[]): number {
  return bit(seen, factBits.DEVIATIONS_SEEN) | bit(complete, factBits.DEVIATIONS_COMPLETE) | bit(list.length > 0, factBits.HAS_LIST);
}
