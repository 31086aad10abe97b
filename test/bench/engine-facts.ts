import { degrees, type Derivation, type Fact, factBits, factKinds, type FactRef, factsOf, type GraphColumns } from '@pure/equivalence';

/** The facts of derivations as objects, told from the columns; documents are called by their keys. */
export function factsOfColumns({ facts, lists }: GraphColumns, derivations: readonly Derivation[]): (ref: FactRef) => Fact {
  const nameOf = (kind: number, ref: number): number => kind * 2 ** 31 + ref;
  const wanted = new Set(derivations.flatMap(factsOf).map(({ kind, ref }) => nameOf(kind, ref)));
  const found = new Map<number, Fact>();
  for (const [at, ref] of facts.ref.entries()) if (wanted.has(nameOf(facts.kind[at] as number, ref))) found.set(nameOf(facts.kind[at] as number, ref), factAt(at));
  return ({ kind, ref }) => found.get(nameOf(kind, ref)) ?? missing(ref);

  function factAt(at: number): Fact {
    const sourced = { id: `f-${facts.ref[at]}`, source: 'made', grade: (facts.grade[at] ?? 0) as Fact['grade'] };
    const [from, to, has] = [`${facts.from[at]}`, `${facts.to[at]}`, (bit: number) => ((facts.bits[at] ?? 0) & bit) !== 0];
    const listed = [lists.get(at) ?? [], has(factBits.DEVIATIONS_SEEN), has(factBits.DEVIATIONS_COMPLETE)] as const;
    const kind = factKinds[facts.kind[at] ?? 0];
    if (kind === 'replacement' || kind === 'amendment') return { ...sourced, kind, newer: from, older: to, changes: listed[0], changesSeen: listed[1], changesComplete: listed[2] };
    if (kind !== 'adoption') return { ...sourced, kind: 'mention', from, to };
    return {
      ...sourced, kind, national: from, base: to, nationalYear: facts.year[at] ?? null, nationalDated: has(factBits.NATIONAL_DATED), baseDated: has(factBits.BASE_DATED),
      degree: degrees[facts.degree[at] ?? 0] ?? 'undetermined', degreeStated: null, confirmed: has(factBits.CONFIRMED), deviations: listed[0], deviationsSeen: listed[1], deviationsComplete: listed[2],
    };
  }
}

function missing(ref: number): never {
  throw new Error(`no fact ${ref} was asked for`);
}
