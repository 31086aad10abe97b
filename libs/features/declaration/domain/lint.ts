import { adoptionRules } from './adoption-rules';
import { heldAgainst } from './comparing';
import type { Draft } from './draft';
import type { Facts } from './facts';
import type { LintFinding } from './finding';
import { similar } from './likeness/similar';
import { declarationRules } from './rules/rules';
import type { LintInput, LintRule } from './rules/rule';
import { type DeclarationState, stateAfter } from './states';

/** Every rule, in the order of the domain notes; last what no law asks for. */
export const lintRules: readonly LintRule[] = [...declarationRules, ...adoptionRules, similar];

/**
 * All that the rules say of a draft, in their order. Facts are plain data: it runs wherever they are. What is told to the readers
 * (明示) under its code and place is a notice no more.
 */
export function lint(draft: Draft, facts: Facts): readonly LintFinding[] {
  const input = inputOf(draft, facts);
  const told = new Set(draft.notices.map(({ code, path }) => `${code} ${path}`));
  return lintRules.flatMap(({ id, basis, check }) =>
    check(input).flatMap(({ basis: own, params = {}, ...found }) => {
      const { toConfirm, ...law } = own ?? basis;
      return found.severity === 'notice' && told.has(`${found.code} ${found.path}`) ? [] : [{ rule: id, ...found, params, basis: law, toConfirm }];
    }),
  );
}

/** What the rules look at. */
export function inputOf(draft: Draft, facts: Facts): LintInput {
  const byAsked = new Map(facts.cited.map((each) => [each.asked, each]));
  return { draft, facts, held: heldAgainst(draft, facts), factsOf: (asked) => byAsked.get(asked) };
}

/** Where a draft stands after a look at it: `checked` only where it could all be read and nothing blocks. */
export function stateOf(findings: readonly LintFinding[], unreadable: number): DeclarationState {
  const isSound = unreadable === 0 && findings.every(({ severity }) => severity !== 'block');
  return (isSound && stateAfter('draft', 'check')) || 'draft';
}
