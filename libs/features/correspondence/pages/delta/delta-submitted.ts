import { recogniseEncoding } from '@features/catalogue';
import { evidenceFields } from '../../application/testing/evidence-fault';
import { deltaAsked, type DeltaAsked } from './delta-asked';
import type { SubmittedForm } from './submitted-form';
import { rowOfCells, rowText } from './typed-row';

const MORE = 3;

/** What a form asks, the same as an address would. Fields of one name belong together by their order. */
export function askedOf({ fields, file }: SubmittedForm): DeltaAsked {
  const columns = evidenceFields.map((field) => fields[field] ?? []);
  const typed = Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, row) => rowText(rowOfCells(columns.map((column) => column[row] ?? ''))));
  const asked = deltaAsked({ ...fields, row: [...(fields['row'] ?? []), ...typed], table: file ? textIn(file) : fields['table'] });
  return fields['more'] ? { ...asked, blank: MORE } : asked;
}

/** The table of a file as text; bytes that are no text of a known encoding are kept as they are, so that this is told. */
function textIn(bytes: Uint8Array): string {
  return new TextDecoder(recogniseEncoding(bytes) ?? 'latin1').decode(bytes);
}
