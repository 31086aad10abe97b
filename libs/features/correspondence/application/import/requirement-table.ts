import type { CitingTable, Fields, RowDraft } from '@features/catalogue';
import { readRequirement } from '@pure/equivalence';
import { methodOf } from '../comparing/method-of';
import type { NewRequirement } from './new-rows';
import { provenanceOf } from './provenance';
import type { RequirementImports } from './requirement-imports';
import { cellsOf } from './row-cells';
import { RowIds } from './row-ids';

const columns = ['id', 'standard', 'characteristic', 'kind', 'operator', 'value'];
const read = [...columns, 'clause', 'lower', 'upper', 'unit', 'conditions', 'method', 'sample', 'statement'];

/** Requirements, one a row. Their documents are looked up by number, or made as stubs. */
export function requirementTable(store: RequirementImports): CitingTable<NewRequirement> {
  return {
    subject: 'requirements',
    columns,
    open() {
      const ids = new RowIds();
      return Promise.resolve({
        read: (fields, draft) => newRequirement(fields, draft, ids),
        write: (tx, rows, editions) => store.writeRequirements(tx, rows, editions),
      });
    },
  };
}

function newRequirement(fields: Fields, draft: RowDraft, ids: RowIds): NewRequirement | undefined {
  const id = ids.of(fields);
  const named = draft.requiredDocument('standard');
  const provenance = provenanceOf(draft);
  const cells = cellsOf(fields, read);
  const done = readRequirement({ ...cells, standard: named?.document.number }, { methodOf });
  if (!done.ok) {
    for (const { path, code, params } of done.refusal.faults) fields.fault(path, code, params);
    return undefined;
  }
  const { document: _document, source: _source, grade: _grade, ...requirement } = done.value;
  if (Object.keys(requirement.characteristic).length === 0) fields.fault('characteristic', 'FIELD_MISSING');
  return id === undefined || !named || !provenance ? undefined : { requirement, document: named.document.key, provenance };
}
