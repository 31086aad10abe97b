import type { RowDraft } from '@features/catalogue';
import type { Provenance } from './new-rows';

/** Source, grade and date of a row; undefined, with a fault, where it names none. */
export function provenanceOf(draft: RowDraft): Provenance | undefined {
  const source = draft.source();
  const statedOn = draft.fields.date('retrieved');
  return source && { ...source.sourced, ...(statedOn && { statedOn }) };
}
