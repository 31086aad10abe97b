import { type ClauseNode, clauseKey, clauseKeysOf } from '@features/catalogue';
import type { Requirement } from '@pure/equivalence';

/** A clause with the ids of the requirements that say they stand in it. */
export type ClauseView = ClauseNode & Readonly<{ requirements: readonly string[] }>;

/** `elsewhere`: ids of requirements that name no clause on record. */
export type LinkedClauses = Readonly<{ clauses: readonly ClauseView[]; elsewhere: readonly string[] }>;

/** Leads each requirement to its clause by the number that it names; what is stored of it stays as its source has it. */
export function linkRequirements(nodes: readonly ClauseNode[], requirements: readonly Requirement[]): LinkedClauses {
  const recorded = new Set(nodes.map(({ number }) => clauseKey(number)));
  const byClause = new Map<string, string[]>();
  const elsewhere: string[] = [];
  for (const { id, clause } of requirements) {
    const key = clause === undefined ? undefined : clauseKeysOf(clause).find((each) => recorded.has(each));
    if (key === undefined) elsewhere.push(id);
    else byClause.set(key, [...(byClause.get(key) ?? []), id]);
  }
  return { clauses: nodes.map((node) => ({ ...node, requirements: byClause.get(clauseKey(node.number)) ?? [] })), elsewhere };
}
