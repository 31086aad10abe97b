import type { CitingTable, Fields, RowDraft } from '@features/catalogue';
import { pairRelations } from '@pure/equivalence';
import type { NewPair } from './new-rows';
import { provenanceOf } from './provenance';
import type { RequirementImports } from './requirement-imports';
import { RowIds } from './row-ids';

/** Pairs of requirements, one a row. Both requirements must be there. */
export function pairTable(store: RequirementImports): CitingTable<NewPair> {
  return {
    subject: 'pairs',
    columns: ['id', 'a', 'b', 'relation', 'reason'],
    async open(tx) {
      const [ids, requirements] = [new RowIds(), await store.requirementIds(tx)];
      return {
        read: (fields, draft) => newPair(fields, draft, ids, requirements),
        write: (inTx, rows) => store.writePairs(inTx, rows),
      };
    },
  };
}

function newPair(fields: Fields, draft: RowDraft, ids: RowIds, requirements: ReadonlyMap<string, number>): NewPair | undefined {
  const id = ids.of(fields);
  const [a, b] = [requirementIn(fields, 'a', requirements), requirementIn(fields, 'b', requirements)];
  const relation = fields.requiredOneOf('relation', pairRelations);
  const reason = fields.required('reason');
  const provenance = provenanceOf(draft);
  if (a !== undefined && a === b) fields.fault('b', 'SAME_DOCUMENT');
  if (id === undefined || a === undefined || b === undefined || !relation || reason === undefined || !provenance) return undefined;
  return { id, a, b, relation, reason, provenance };
}

function requirementIn(fields: Fields, column: 'a' | 'b', requirements: ReadonlyMap<string, number>): number | undefined {
  const value = fields.required(column);
  return value === undefined ? undefined : (requirements.get(value) ?? fields.fault(column, 'REFERENCE_UNKNOWN', { value }));
}
