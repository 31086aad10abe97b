import type { ClauseNode, ClauseTrees, EditionRef, KeyedEditions } from '@features/catalogue';
import type { RequirementStore } from '@features/correspondence';
import type { Requirement } from '@pure/equivalence';
import { ok, refuse, type Result } from '@pure/kernel';
import { type Coverage, coverageOf } from '../../domain/coverage';
import type { FindPublishedMapping, FindRefusal } from './find-published-mapping';
import type { PublishedMapping } from './published-mappings';

/** Texts of one side's ends: clauses by number, requirements by id; `limits`: by the clause that has one requirement on record and no second. */
export type SideTexts = Readonly<{ clauses: ReadonlyMap<string, ClauseNode>; requirements: ReadonlyMap<string, Requirement>; limits: ReadonlyMap<string, Requirement> }>;
export type SeenMapping = Readonly<{ mapping: PublishedMapping; source: EditionRef; target: EditionRef; coverage: Coverage; texts: Readonly<{ source: SideTexts; target: SideTexts }> }>;
type Ends = Readonly<{ sourceId: number; targetId: number }>;
export type Named<T extends Ends> = Readonly<{ line: T; source: EditionRef; target: EditionRef }>;

/** A mapping as its page shows it: with both editions as of today, and how far their clauses were looked at. */
export class SeeMapping {
  constructor(
    private readonly finding: FindPublishedMapping,
    private readonly editions: KeyedEditions,
    private readonly clauses: ClauseTrees,
    private readonly requirements: RequirementStore,
  ) {}

  async execute(typed: string, version?: number): Promise<Result<SeenMapping, FindRefusal>> {
    const found = await this.finding.execute(typed, version);
    if (!found.ok) return found;
    const { content } = found.value.document;
    const ends = [content.source, content.target];
    const [trees, lists, [named]] = await Promise.all([this.clauses.ofEditions(ends), this.requirements.ofEditions(ends), this.named([found.value])]);
    const side = (designation: string) => ({ clauses: trees.get(designation) ?? [], requirements: lists.get(designation) ?? [] });
    const [ofSource, ofTarget] = [side(content.source), side(content.target)];
    if (!named) return refuse({ code: 'MAPPING_UNKNOWN' });
    const { source, target } = named;
    return ok({ mapping: found.value, source, target, coverage: coverageOf(content, { source: factsOf(content.source, ofSource), target: factsOf(content.target, ofTarget) }), texts: { source: textsOf(ofSource), target: textsOf(ofTarget) } });
  }

  /** With the editions of both ends as of today. */
  async named<T extends Ends>(lines: readonly T[]): Promise<readonly Named<T>[]> {
    const editions = await this.editions.editions([...new Set(lines.flatMap(({ sourceId, targetId }) => [sourceId, targetId]))]);
    return lines.flatMap((line) => {
      const [source, target] = [editions.get(line.sourceId), editions.get(line.targetId)];
      return source && target ? [{ line, source, target }] : [];
    });
  }
}

type Side = Readonly<{ clauses: readonly ClauseNode[]; requirements: readonly Requirement[] }>;

const textsOf = ({ clauses, requirements }: Side): SideTexts => ({ clauses: new Map(clauses.map((node) => [node.number, node])), requirements: new Map(requirements.map((one) => [one.id, one])), limits: soleLimits(requirements) });

function soleLimits(requirements: readonly Requirement[]): ReadonlyMap<string, Requirement> {
  const sole = new Map<string, Requirement | null>();
  for (const one of requirements) if (one.clause !== undefined) sole.set(one.clause, sole.has(one.clause) ? null : one);
  return new Map([...sole].flatMap(([clause, one]) => (one ? [[clause, one] as const] : [])));
}

const factsOf = (number: string, { clauses, requirements }: Side) => ({
  number, dated: true, year: null, replacedBy: [], withdrawn: false, clauses: clauses.length > 0 ? clauses.map((node) => node.number) : null, requirements, adoption: [],
});
