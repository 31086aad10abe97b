import { type CitedSources, sourcesById } from '@features/catalogue';
import { campaignOf, type CampaignTest, deltaTests, type DeltaItem, type DeltaQuestion, type DeltaResult, type EvidenceValue, type Requirement } from '@pure/equivalence';
import { type Clock, type LocalDate, ok, type Result } from '@pure/kernel';
import { methodOf } from '../comparing/method-of';
import type { MethodEditions } from '../comparing/related-methods';
import type { RequirementStore } from '../requirement-store';
import type { CampaignStep, Circumstances, DeltaView, KnownOf, Named } from '../views';
import { decidedOf } from './decided-of';
import type { DeltaRefusal, EditionsFound, EvidenceEditions } from './evidence-editions';
import type { EvidenceFault } from './evidence-fault';

/** Targets and conformity in any spelling; undated means the edition in force. The id of a value is the number of its row. */
export type DeltaAsked = Circumstances & Readonly<{ targets: readonly string[]; evidence: Readonly<{ conformity: readonly string[]; values: readonly EvidenceValue[] }> }>;

type Asked = Circumstances & Readonly<{ asOf: LocalDate }>;
type Known = Readonly<{ known: readonly KnownOf[]; territory: string | undefined }>;

/** What must still be tested for each requirement of the targets. A faulty row of evidence is told and not used. */
export class DeltaTests {
  constructor(
    private readonly editions: EvidenceEditions,
    private readonly requirements: RequirementStore,
    private readonly methods: MethodEditions,
    private readonly sources: CitedSources,
    private readonly clock: Clock,
  ) {}

  async execute({ targets, evidence, ...circumstances }: DeltaAsked): Promise<Result<DeltaView, DeltaRefusal>> {
    const asOf = circumstances.asOf ?? (await this.clock.today());
    const found = await this.editions.find(targets, evidence.conformity, { ...circumstances, asOf });
    return found.ok ? ok(await this.answer(found.value, evidence.values, { ...circumstances, asOf })) : found;
  }

  private async answer(found: EditionsFound, values: readonly EvidenceValue[], { asOf, territory }: Asked): Promise<DeltaView> {
    const wanted = found.targets.map(({ number }) => number);
    const known = await this.requirements.known(wanted);
    const question = await this.question(found, values, { known, territory });
    const relatedMethods = await this.methods.among(methodEditions(question), asOf);
    const { items, counts, nothingLeft, ...result } = deltaTests({ ...question, methodOf, relatedMethods });
    const { tests, exact } = campaignOf(items, { pairs: question.pairs, relatedMethods });
    return {
      targets: found.targets, asOf, items, campaign: tests.map(stepOf), campaignExact: exact, counts, known, nothingLeft,
      faults: [...found.faults, ...valueFaults(result, values)],
      named: await this.named(found, items),
    };
  }

  private async question({ targets, met, decisions }: EditionsFound, values: readonly EvidenceValue[], { known, territory }: Known): Promise<DeltaQuestion> {
    const wanted = targets.map(({ number }) => number);
    const [lists, pairs] = await Promise.all([this.requirements.ofEditions([...wanted, ...met.map(({ edition }) => edition.number)]), this.requirements.pairsOf(wanted)]);
    const complete = new Set(known.flatMap(({ target, requirementsComplete }) => (requirementsComplete ? [target] : [])));
    return {
      targets: wanted.map((designation) => ({ designation, requirements: lists.get(designation) ?? [], complete: complete.has(designation) })),
      conformity: met.map(({ edition, relations }) => ({ edition: edition.number, requirements: lists.get(edition.number) ?? [], relations, decided: decidedOf(decisions, lists, { edition: edition.number, territory }) })),
      values,
      pairs,
    };
  }

  private async named({ targets, met }: EditionsFound, items: readonly DeltaItem[]): Promise<Named> {
    const documents = new Map([...targets, ...met.map(({ edition }) => edition)].map((edition) => [edition.number, edition]));
    const cited = items.flatMap(({ requirement, basis }) => [requirement, ...(basis?.requirement ? [basis.requirement] : [])]);
    return { documents, sources: sourcesById(await this.sources.views(cited.flatMap(citation))) };
  }
}

function methodEditions({ targets, conformity, values }: DeltaQuestion): readonly (string | undefined)[] {
  const requirements = [...targets, ...conformity].flatMap((edition) => edition.requirements);
  return [...requirements.map(({ method }) => method?.edition), ...values.map(({ method }) => (method === undefined ? undefined : methodOf(method)?.edition))];
}

/** Values that cannot be held against what they are given for, and those that no requirement of the targets takes up. */
function valueFaults({ faults, unused }: Pick<DeltaResult, 'faults' | 'unused'>, values: readonly EvidenceValue[]): readonly EvidenceFault[] {
  const byId = new Map(values.map((value) => [value.id, value]));
  const faulty = faults.map(({ value, code, params }) => ({ list: 'values', row: Number(value), field: code === 'VALUE_NOT_DECIMAL' ? 'value' : 'unit', code, params }) as const);
  return [...faulty, ...unused.flatMap((id) => unusedFault(byId.get(id)) ?? [])];
}

function unusedFault(value: EvidenceValue | undefined): EvidenceFault | undefined {
  if (!value) return undefined;
  const { id, requirement, characteristic } = value;
  if (requirement === undefined) return { list: 'values', row: Number(id), field: 'characteristic', code: 'CHARACTERISTIC_NOT_OF_TARGETS', params: { characteristic } };
  return { list: 'values', row: Number(id), field: 'requirement', code: 'REQUIREMENT_NOT_OF_TARGETS', params: { requirement } };
}

function stepOf({ characteristic, method, conditions, samples, serves }: CampaignTest): CampaignStep {
  return { characteristic, conditions, serves, ...(method && { method: method.text }), ...(samples.length > 0 && { sample: samples.join('; ') }) };
}

const citation = ({ source, grade }: Requirement) => (source === undefined ? [] : [{ id: source, grade }]);
