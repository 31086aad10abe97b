import { type CitedSource, type CitedSources, sourcesById } from '@features/catalogue';
import { ok, type Result } from '@pure/kernel';
import { compareEditions, type EditionComparison, type EditionRequirements, maskOf, type Requirement } from '@pure/equivalence';
import type { ExplainPair, PairRefusal } from '../correspondences/explain-pair';
import type { RequirementStore } from '../requirement-store';
import type { Circumstances, ComparisonView, KnownOf, PairView } from '../views';
import type { MethodEditions } from './related-methods';

/** Both in any spelling; undated means the edition in force. */
export type EditionsAsked = Circumstances & Readonly<{ source: string; target: string }>;

/** Two editions requirement by requirement, beside what the documents' own facts show. */
export class CompareEditions {
  constructor(
    private readonly explainPair: ExplainPair,
    private readonly requirements: RequirementStore,
    private readonly methods: MethodEditions,
    private readonly sources: CitedSources,
  ) {}

  async execute({ source, target, ...circumstances }: EditionsAsked): Promise<Result<ComparisonView, PairRefusal>> {
    const explained = await this.explainPair.execute({ from: source, to: target, ...circumstances });
    return explained.ok ? ok(await this.compared(explained.value)) : explained;
  }

  private async compared(pair: PairView): Promise<ComparisonView> {
    const { from, to, asOf, answer } = pair;
    const numbers = [from.number, to.number];
    const [lists, pairs, known] = await Promise.all([
      this.requirements.ofEditions(numbers), this.requirements.pairsBetween(from.number, to.number), this.requirements.known(numbers),
    ]);
    const [source, target] = [editionOf(from.number, lists, known), editionOf(to.number, lists, known)];
    const relatedMethods = await this.methods.among([...source.requirements, ...target.requirements].map(({ method }) => method?.edition), asOf);
    const comparison = compareEditions({ source, target, pairs, documentMask: maskOf(...answer.mask), relatedMethods });
    const cited = await this.sources.views(citations(comparison));
    return { source: from, target: to, asOf, comparison, pair, known, named: { ...pair.named, sources: new Map([...sourcesById(cited), ...pair.named.sources]) } };
  }
}

function editionOf(designation: string, lists: ReadonlyMap<string, readonly Requirement[]>, known: readonly KnownOf[]): EditionRequirements {
  const complete = known.some(({ target, requirementsComplete }) => target === designation && requirementsComplete);
  return { designation, requirements: lists.get(designation) ?? [], complete };
}

/** Sources of the requirements and pairs in the rows. */
const citations = ({ rows }: EditionComparison): readonly CitedSource[] =>
  rows.flatMap(({ source, target, pair }) => [source, target, pair].flatMap((fact) => (fact?.source === undefined ? [] : [{ id: fact.source, grade: fact.grade }])));
