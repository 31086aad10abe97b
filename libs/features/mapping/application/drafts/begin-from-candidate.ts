import type { RequirementStore } from '@features/correspondence';
import type { KeyRefusal } from '@platform/idempotency';
import type { Relation, RequirementPair } from '@pure/equivalence';
import type { Result } from '@pure/kernel';
import type { MappingRow, RowEnd } from '../../domain/content';
import type { Beginning, BeginMapping, BeginRefusal, Begun } from './begin-mapping';

/** Begins a mapping with what sources say of two requirements each. Every such row is a suggestion until a person has confirmed it; what is derived of the documents is shown beside, and never copied. */
export class BeginFromCandidate {
  constructor(
    private readonly beginning: BeginMapping,
    private readonly requirements: RequirementStore,
  ) {}

  async execute(asked: Pick<Begun, 'source' | 'target' | 'document'>, beginning: Beginning): Promise<Result<string, BeginRefusal | KeyRefusal>> {
    const ends = await this.beginning.ends(asked);
    if (!ends.ok) return ends;
    const { source, target } = ends.value;
    const pairs = await this.requirements.pairsBetween(source, target);
    return this.beginning.execute({ source, target, rows: pairs.map(suggestedRow), from: 'candidate', ...(asked.document && { document: asked.document }) }, beginning);
  }
}

const relationsOf: Readonly<Record<RequirementPair['relation'], readonly Relation[]>> = {
  equal: ['equal'], 'a-stricter': ['superset'], 'b-stricter': ['subset'], overlapping: ['overlap'], 'different-method': [], undetermined: [], 'only-in-a': [], 'only-in-b': [],
};

function suggestedRow({ id, a, b, relation, reason, source, grade }: RequirementPair): Omit<MappingRow, 'key'> {
  const end = (ref: string): RowEnd => ({ kind: 'requirement', ref });
  return {
    sources: relation === 'only-in-b' ? [] : [end(a)], targets: relation === 'only-in-a' ? [] : [end(b)], relations: relationsOf[relation], negated: false, qualifiers: '', rationale: null, deviation: null, reason,
    severity: null, method: 'hybrid', confirmed: false, evidence: [{ source, locator: id, grade }], extraTest: null,
  };
}
