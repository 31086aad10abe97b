import { clauseKey, clauseKeysOf, type DecidedEnd, type RowsOfDecision } from '@features/catalogue';
import { type Conformity, converse, type DecidedRow, type Requirement } from '@pure/equivalence';
import { holdingIn } from '../../domain/holding-in';

type Lists = ReadonlyMap<string, readonly Requirement[]>;
export type AskedOfDecisions = Readonly<{ edition: string; territory?: string | undefined }>;

/** What rows of decided mappings say from one edition to each of the others, of the requirements that stand in the clauses that they name. Where a territory is asked for, those alone count that were approved and hold in all of it. */
export function decidedOf(decisions: readonly RowsOfDecision[], lists: Lists, { edition, territory }: AskedOfDecisions): NonNullable<Conformity['decided']> {
  const found = new Map<string, DecidedRow[]>();
  const counted = decisions.filter((one) => territory === undefined || (one.territory !== null && holdingIn([one.territory], territory).length > 0));
  for (const { mapping, from, to, rows } of counted) {
    if (edition !== from && edition !== to) continue;
    const [own, other] = edition === from ? [from, to] : [to, from];
    const turned = rows.map(({ sources, targets, mask }) => (edition === from ? { own: sources, other: targets, mask } : { own: targets, other: sources, mask: converse(mask) }));
    const said = turned.map((row): DecidedRow => ({ mapping, mask: row.mask, met: idsOf(row.own, lists.get(own)), wanted: idsOf(row.other, lists.get(other)) }));
    found.set(other, [...(found.get(other) ?? []), ...said.filter(({ wanted }) => wanted.length > 0)]);
  }
  return found;
}

function idsOf(ends: readonly DecidedEnd[], requirements: readonly Requirement[] = []): readonly string[] {
  const ids = new Set(ends.flatMap(({ kind, ref }) => (kind === 'requirement' ? [ref] : [])));
  const clauses = new Set(ends.flatMap(({ kind, ref }) => (kind === 'clause' ? [clauseKey(ref)] : [])));
  return requirements.filter(({ id, clause }) => ids.has(id) || (clause !== undefined && clauseKeysOf(clause).some((key) => clauses.has(key)))).map(({ id }) => id);
}
