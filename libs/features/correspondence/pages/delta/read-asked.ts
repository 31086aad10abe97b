import type { EvidenceValue } from '@pure/equivalence';
import type { EvidenceFault } from '../../application/testing/evidence-fault';
import { readEvidence } from '../../application/testing/evidence-row';
import { readEvidenceTable, type EvidenceTableRefusal } from '../../application/testing/evidence-table';
import type { DeltaAsked } from './delta-asked';
import type { PlacedFault } from './faults-notice';
import { typedCells } from './typed-row';

/** Report values of the form and of the table as one list; typed rows come first and keep their numbers. */
export type ReadAsked = Readonly<{ values: readonly EvidenceValue[]; faults: readonly PlacedFault[]; tableRefusal?: EvidenceTableRefusal }>;

export function readAsked({ rows, table }: DeltaAsked): ReadAsked {
  const typed = readEvidence(rows.map(typedCells));
  const read = table.trim() === '' ? null : readEvidenceTable(table);
  const lines = read?.ok ? read.value : { values: [], faults: [] };
  return {
    values: [...typed.values, ...lines.values.map((value) => ({ ...value, id: String(Number(value.id) + rows.length) }))],
    faults: [...typed.faults.map((fault) => placed(fault, rows.length)), ...lines.faults.map((fault) => placed({ ...fault, row: fault.row + rows.length }, rows.length))],
    ...(read && !read.ok ? { tableRefusal: read.refusal } : {}),
  };
}

/** Where a fault was given, by the number of its row in the one list. */
export function placed(fault: EvidenceFault, typedRows: number): PlacedFault {
  if (fault.list === 'conformity') return { place: 'conformity', at: fault.row, fault };
  return fault.row <= typedRows ? { place: 'typed', at: fault.row, fault } : { place: 'table', at: fault.row - typedRows, fault };
}
