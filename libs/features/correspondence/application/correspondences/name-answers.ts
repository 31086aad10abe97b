import { type EngineFacts, type KeyedEditions } from '@features/catalogue';
import { type Answer, answerOf, type Derivation, documentsOf, type Fact, type FactRef, factsOf } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';
import { withKeptProofs } from '../../domain/kept-proofs';
import type { Named } from '../views';

export type NamedAnswers = Readonly<{ answers: readonly Answer[]; named: Named }>;

/** From keys and refs to designations, facts and sources. */
export class NameAnswers {
  constructor(
    private readonly facts: EngineFacts,
    private readonly editions: KeyedEditions,
  ) {}

  /** In the order of the derivations. Statuses are those of the day. */
  async execute(derivations: readonly Derivation[], day: LocalDate): Promise<NamedAnswers> {
    const kept = derivations.map((derivation) => withKeptProofs(derivation));
    const refs = [...new Map(kept.flatMap(factsOf).map((ref) => [nameOf(ref), ref])).values()];
    const keys = [...new Set(kept.flatMap(documentsOf))];
    const [cited, editions] = await Promise.all([this.facts.facts(refs), this.editions.editions(keys, day)]);
    const facts = new Map(refs.map((ref, at) => [nameOf(ref), cited.facts[at] as Fact]));
    const fact = (ref: FactRef): Fact => facts.get(nameOf(ref)) as Fact;
    const name = (key: number): string => editions.get(key)?.number ?? '';
    return {
      answers: kept.map((derivation) => answerOf(derivation, fact, name)),
      named: { documents: new Map([...editions.values()].map((edition) => [edition.number, edition])), sources: cited.sources, decisions: cited.decisions },
    };
  }
}

const nameOf = ({ kind, ref }: FactRef): string => `${kind} ${ref}`;
