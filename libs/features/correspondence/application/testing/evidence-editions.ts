import type { DecidedRows, EditionRef, FoundEdition, LookUpEdition, LookUpRefusal, RowsOfDecision } from '@features/catalogue';
import { type Conformity, type Graph, pairOf } from '@pure/equivalence';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { LiveGraph } from '../graph/live-graph';
import type { EvidenceFault } from './evidence-fault';

/** A target that cannot be found; `target` is its place in the list, from 0. */
export type DeltaRefusal = LookUpRefusal & Readonly<{ target: number }>;

/** An edition that is met, with what the documents' own facts say from it to each target. */
export type EditionMet = Readonly<{ edition: EditionRef; relations: Conformity['relations'] }>;

/** `decisions`: rows of decided mappings between them. */
export type EditionsFound = Readonly<{ targets: readonly EditionRef[]; met: readonly EditionMet[]; faults: readonly EvidenceFault[]; decisions: readonly RowsOfDecision[] }>;

type When = Readonly<{ asOf: LocalDate; territory?: string }>;

/** Finds the editions of a question: what is wanted, and what is said to be met. */
export class EvidenceEditions {
  constructor(
    private readonly lookUp: LookUpEdition,
    private readonly live: LiveGraph,
    private readonly rows: DecidedRows,
  ) {}

  /** Each edition once. Refused where a target cannot be found; an edition that is met and cannot be found is a fault. */
  async find(targets: readonly string[], conformity: readonly string[], { asOf, territory }: When): Promise<Result<EditionsFound, DeltaRefusal>> {
    const [wanted, said, { graph }] = await Promise.all([this.all(targets, asOf), this.all(conformity, asOf), this.live.graph({ asOf, ...(territory !== undefined && { territory }) })]);
    const place = wanted.findIndex((found) => !found.ok);
    const refused = wanted[place];
    if (refused && !refused.ok) return refuse({ ...refused.refusal, target: place });
    const to = onceEach(wanted);
    const own = onceEach(said);
    const met = own.map((from) => ({ edition: from.edition, relations: relationsFrom(graph, from, to, asOf) }));
    const decisions = await this.rows.between(own.map(({ id }) => id), to.map(({ id }) => id), asOf);
    return ok({ targets: to.map(({ edition }) => edition), met, decisions, faults: said.flatMap((found, at) => faultOf(found, at + 1, to)) });
  }

  private all(numbers: readonly string[], asOf: LocalDate) {
    return Promise.all(numbers.map((number) => this.lookUp.execute(number, asOf)));
  }
}

type Found = Result<FoundEdition, LookUpRefusal>;

const onceEach = (found: readonly Found[]): readonly FoundEdition[] => [...new Map(found.flatMap((each) => (each.ok ? [[each.value.id, each.value] as const] : []))).values()];

function relationsFrom(graph: Graph, from: FoundEdition, targets: readonly FoundEdition[], asOf: LocalDate): Conformity['relations'] {
  const others = targets.filter(({ id }) => id !== from.id);
  return new Map(others.map(({ id, edition }) => [edition.number, pairOf(graph, from.id, id, { asOf })]));
}

function faultOf(found: Found, row: number, targets: readonly FoundEdition[]): readonly EvidenceFault[] {
  if (!found.ok) return [{ list: 'conformity', row, code: found.refusal.code, params: paramsOf(found.refusal) }];
  const { id, edition } = found.value;
  return targets.some((target) => target.id === id) ? [{ list: 'conformity', row, code: 'CONFORMITY_IS_TARGET', params: { number: edition.number } }] : [];
}

const paramsOf = (refusal: LookUpRefusal): EvidenceFault['params'] => ({ asked: refusal.asked, ...('position' in refusal && { position: refusal.position }) });
