import type { CitingTable, Fields, RowDraft } from '@features/catalogue';
import { readRequirement } from '@pure/equivalence';
import { methodOf } from '../comparing/method-of';
import type { NewRequirement } from './new-rows';
import { provenanceOf } from './provenance';
import type { RequirementImports } from './requirement-imports';
import { RequirementLists } from './requirement-lists';
import { cellsOf } from './row-cells';
import { RowIds } from './row-ids';

const columns = ['id', 'standard', 'characteristic', 'kind', 'operator', 'value'];
const read = [...columns, 'clause', 'lower', 'upper', 'unit', 'conditions', 'method', 'sample', 'statement'];

/**
 * Requirements, one a row. Their documents are looked up by number, or made as stubs. `list_complete` in every row of a document:
 * these are all its requirements.
 */
export function requirementTable(store: RequirementImports): CitingTable<NewRequirement> {
  return {
    subject: 'requirements',
    columns,
    open() {
      const [ids, lists] = [new RowIds(), new RequirementLists()];
      return Promise.resolve({
        read: (fields, draft) => newRequirement(fields, draft, ids, lists),
        async write(tx, rows, editions) {
          const written = await store.writeRequirements(tx, rows, editions);
          lists.taken(rows);
          await store.writeLists(tx, lists.said(), editions);
          return written;
        },
      });
    },
  };
}

function newRequirement(fields: Fields, draft: RowDraft, ids: RowIds, lists: RequirementLists): NewRequirement | undefined {
  const id = ids.of(fields);
  const named = draft.requiredDocument('standard');
  const listComplete = fields.flag('list_complete');
  lists.read(named?.document.key);
  const provenance = provenanceOf(draft);
  const cells = cellsOf(fields, read);
  const done = readRequirement({ ...cells, standard: named?.document.number }, { methodOf });
  if (!done.ok) {
    for (const { path, code, params } of done.refusal.faults) fields.fault(path, code, params);
    return undefined;
  }
  const { document: _document, source: _source, grade: _grade, ...requirement } = done.value;
  if (Object.keys(requirement.characteristic).length === 0) fields.fault('characteristic', 'FIELD_MISSING');
  return id === undefined || !named || !provenance ? undefined : { requirement, document: named.document.key, listComplete, provenance };
}
