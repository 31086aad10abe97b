import { type Deviations, edgeDeviations } from './changes-among';
import type { Deviation, Fact } from './fact';
import type { Edge } from './edge';
import { flagsInCode, gradeInCode, maskInCode } from './edge-code';
import { edgeCode, edgeDeciders } from './edge-of-columns';
import { type FactTable, listOf, packedFact } from './packed-fact';

/**
 * What facts on one ordered pair of documents say together: all of them except the pair's mappings, or one mapping alone,
 * since a decision is an edge of its own. No fact at all is an edge that says nothing.
 */
export function edgeOfFacts(facts: readonly Fact[]): Edge {
  const { distinct, table, members } = packed(facts);
  const code = edgeCode(table, members, 0, members.length);
  const decidedBy = edgeDeciders(table, members, 0, members.length).flatMap((at) => distinct[at]?.id ?? []);
  return { mask: maskInCode(code), grade: gradeInCode(code), flags: flagsInCode(code), decidedBy };
}

/** The deviations that the facts on one adoption put on record, in the order of the facts' ids. */
export function deviationsOfFacts(facts: readonly Fact[]): Deviations {
  const { table, members } = packed(facts);
  return edgeDeviations(table, members, 0, members.length);
}

/** Each fact once, in the order of kinds and ids. */
export function distinctFacts(facts: readonly Fact[]): Fact[] {
  const byName = new Map(facts.map((fact) => [`${fact.kind}\n${fact.id}`, fact]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

function packed(facts: readonly Fact[]): { distinct: readonly Fact[]; table: FactTable; members: readonly number[] } {
  const distinct = distinctFacts(facts);
  const rows = distinct.map(packedFact);
  const column = (name: keyof (typeof rows)[number]) => rows.map((row) => row[name]);
  const columns = { kind: column('kind'), degree: column('degree'), stated: column('stated'), bits: column('bits'), grade: column('grade'), year: column('year') };
  const lists = new Map(distinct.map((fact, at): [number, readonly Deviation[]] => [at, listOf(fact)]));
  return { distinct, table: { facts: columns, lists }, members: rows.map((_, at) => at) };
}
