import type { ClauseNode } from '@features/catalogue';
import { compareRequirements, type Relation, type Requirement, type RequirementPair } from '@pure/equivalence';
import type { DocumentRelation, MappingRow, RowEnd } from '../../domain/content';

/** The invented pair, with what is recorded of it. */
export type ExamplePair = Readonly<{
  clauses: Readonly<{ source: readonly ClauseNode[]; target: readonly ClauseNode[] }>;
  requirements: Readonly<{ source: readonly Requirement[]; target: readonly Requirement[] }>;
  pairs: readonly RequirementPair[];
}>;
type NewRow = Omit<MappingRow, 'key'>;

const evidence = [{ source: '示例标准（虚构）', locator: 'EX-L 1-2026 · EX-L 2:2026', grade: 2 }] as const;
/** Titles of the invented standards that mean one chapter in other words. */
const sameChapters: readonly (readonly [string, string])[] = [['Requirements', 'Quality']];

export const exampleDocument: DocumentRelation = {
  relations: ['overlap'], negated: false, evidence, degree: null, deviationsSeen: false, deviationsComplete: false,
  rationale: '示例：两项虚构标准的部分指标相同，部分一方较严，各有对方没有的指标。',
};

/** A row for every clause of both invented standards: limits by what follows from their values, other clauses by their titles. */
export function exampleRows({ clauses, requirements, pairs }: ExamplePair): readonly NewRow[] {
  const limits = limitRows(requirements, pairs);
  const named = (side: 'sources' | 'targets') => new Set(limits.flatMap((row) => row[side].map(({ ref }) => ref)));
  const [inA, inB] = [named('sources'), named('targets')];
  const others = titledRows(clauses.source.filter(({ number }) => !inA.has(number)), clauses.target.filter(({ number }) => !inB.has(number)));
  return [...limits, ...others];
}

function limitRows({ source, target }: ExamplePair['requirements'], pairs: readonly RequirementPair[]): readonly NewRow[] {
  const byId = new Map(target.map((one) => [one.id, one]));
  const met = new Set<string>();
  const rows = source.map((a) => {
    const paired = pairs.find((pair) => pair.a === a.id)?.b;
    const b = (paired === undefined ? undefined : byId.get(paired)) ?? target.find(({ characteristic }) => characteristic.en === a.characteristic.en);
    if (!b) return row([a.clause], [], [], '示例：只有源标准有这项指标。');
    met.add(b.id);
    return compared(a, b);
  });
  return [...rows, ...target.filter(({ id }) => !met.has(id)).map((b) => row([], [b.clause], [], '示例：只有目标标准有这项指标。'))];
}

function compared(a: Requirement, b: Requirement): NewRow {
  const result = compareRequirements(a, b);
  const verdict = result.ok ? result.value.verdict : 'undetermined';
  if (verdict === 'equal') return row([a.clause], [b.clause], ['equal'], '示例：同一方法，限值相同。');
  if (verdict === 'a-stricter') return row([a.clause], [b.clause], ['superset'], '示例：同一方法，源标准较严。');
  if (verdict === 'b-stricter') return row([a.clause], [b.clause], ['subset'], '示例：同一方法，目标标准较严，须重新试验。', true);
  return row([a.clause], [b.clause], ['equal', 'subset', 'superset', 'overlap'], '示例：试验方法不同，限值不能直接比较。', true);
}

function titledRows(source: readonly ClauseNode[], target: readonly ClauseNode[]): readonly NewRow[] {
  const taken = new Set<string>();
  const rows = source.map(({ number, title }) => {
    const [, other] = sameChapters.find(([own]) => own === title.en) ?? [];
    const met = target.find((one) => one.title.en === (other ?? title.en) && !taken.has(one.number));
    if (!met) return row([number], [], [], '示例：目标标准没有这一条。');
    taken.add(met.number);
    return other === undefined ? row([number], [met.number], ['equal'], '示例：两条说的是同一内容。') : row([number], [met.number], ['overlap'], '示例：两章各有一部分指标相同。');
  });
  return [...rows, ...target.filter(({ number }) => !taken.has(number)).map(({ number }) => row([], [number], [], '示例：源标准没有这一条。'))];
}

const ends = (clauses: readonly (string | undefined)[]): readonly RowEnd[] => clauses.flatMap((ref) => (ref === undefined ? [] : [{ kind: 'clause', ref } as const]));

const row = (sources: readonly (string | undefined)[], targets: readonly (string | undefined)[], relations: readonly Relation[], reason: string, extraTest: boolean | null = null): NewRow => ({
  sources: ends(sources), targets: ends(targets), relations, negated: false, qualifiers: '', rationale: 'functional', deviation: null, reason, severity: null, method: 'human', confirmed: true, evidence, extraTest,
});
