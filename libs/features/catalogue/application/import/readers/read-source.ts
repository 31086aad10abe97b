import { type PartialDate, partialDate } from '@pure/kernel';
import type { Reader } from '../row-draft';
import { addressIn } from '../source-book';

/** A row of a list of sources. Only what is an address is kept as one; words around it go into the note. */
export const readSource: Reader = (fields, draft) => {
  const id = fields.required('id');
  const grade = fields.grade();
  if (id === undefined || grade === undefined) return;
  const printed = fields.text('address');
  const address = printed === undefined ? undefined : addressIn(printed);
  const [kind, remark] = [fields.text('kind'), fields.text('note')];
  const licence = fields.text('licence') ?? (remark?.includes('names no licence') ? 'none' : undefined);
  const note = [printed === address ? undefined : printed, remark].filter((text) => text !== undefined).join('; ');
  const statedOn = fields.date('stated_on') ?? stateIn(remark);
  draft.add('source', {
    id, listed: true,
    ...(address !== undefined && { address }), ...(kind !== undefined && { kind }), ...(grade !== null && { grade }),
    ...(licence !== undefined && { licence }), ...(note !== '' && { note }), ...(statedOn && { statedOn }),
  });
};

/** Date in the words `state of 2025-06-02` of a note. */
function stateIn(note: string | undefined): PartialDate | undefined {
  return partialDate(/state of (\d{4}(?:-\d{2}){0,2})/.exec(note ?? '')?.[1] ?? '') ?? undefined;
}
