import { compareRequirements, type Requirement } from '@pure/equivalence';
import type { Finding } from '@pure/kernel';
import type { MappingRow } from '../content';
import type { MappingFacts } from '../facts';
import { relationsText, statedMask, verdictMask } from '../masks';
import { error, type MappingRule, warning } from './rule';

const rule = 'M9';

/** A row on two requirements does not say what their values refute. Across methods there is no numeric verdict (S10), so "equal" is told. */
export const againstComparison: MappingRule = {
  id: 'M9',
  source: 'engine.md 5',
  check: ({ rows }, facts) => {
    const [ofSource, ofTarget] = [byId(facts.source.requirements), byId(facts.target.requirements)];
    return rows.flatMap((row) => {
      const [a, b] = [ofSource.get(only(row.sources) ?? ''), ofTarget.get(only(row.targets) ?? '')];
      return a && b ? compared(row, [a, b], facts) : [];
    });
  },
};

function compared(row: MappingRow, [a, b]: readonly [Requirement, Requirement], { sameMethods }: MappingFacts): readonly Finding[] {
  const place = { rule, at: `rows.${row.key}.relations` };
  const result = compareRequirements(a, b, { relatedMethods: sameMethods });
  if (!result.ok) return [error(place, { stated: relationsText(statedMask(row)), verdict: result.refusal.code })];
  const [stated, { verdict }] = [statedMask(row), result.value];
  const params = { stated: relationsText(stated), verdict };
  if ((stated & verdictMask[verdict]) === 0) return [error(place, params)];
  return stated === verdictMask.equal && verdict === 'different-method' ? [warning(place, params)] : [];
}

const byId = (requirements: readonly Requirement[]): ReadonlyMap<string, Requirement> => new Map(requirements.map((each) => [each.id, each]));

/** The id where one side is one requirement alone: of several nothing is computed. */
function only(ends: MappingRow['sources']): string | null {
  const [first, ...others] = ends;
  return first?.kind === 'requirement' && others.length === 0 ? first.ref : null;
}
