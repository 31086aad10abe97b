import { type DocumentRelation, type MappingRow, MOST_ROWS } from '../../content';
import type { ImportFault } from './draft';

/** As long as the editor takes them; offsets are UTF-16 code units. */
const most = { words: 4_000, ref: 200, source: 1_000, locator: 500, ends: 200, evidence: 20 };
/** Neither JSON in the database nor a page can hold a NUL or half a character. */
const DAMAGED = /\0|[\ud800-\udfff]/u;

type Texts = readonly (readonly [string, number])[];

/** Each thing that the editor would not take either, by the place of its row. */
export function faultsOf(document: DocumentRelation, rows: readonly Omit<MappingRow, 'key'>[]): readonly ImportFault[] {
  const many: readonly ImportFault[] = rows.length > MOST_ROWS ? [{ code: 'ROWS_TOO_MANY', at: `r${MOST_ROWS + 1}`, params: { most: MOST_ROWS } }] : [];
  const ofRows = rows.slice(0, MOST_ROWS).flatMap((row, at) => rowFaults(`r${at + 1}`, row));
  return [...many, ...statedFaults('document', document, [[document.rationale, most.words]]), ...ofRows];
}

function rowFaults(at: string, row: Omit<MappingRow, 'key'>): readonly ImportFault[] {
  const ends = [...row.sources, ...row.targets];
  const counted: readonly ImportFault[] = [
    ...(ends.length === 0 ? [{ code: 'ROW_NOTHING', at, params: {} } as const] : []), ...(Math.max(row.sources.length, row.targets.length) > most.ends ? [{ code: 'ENDS_MANY', at, params: { most: most.ends } } as const] : []),
  ];
  return [...counted, ...statedFaults(at, row, [[row.reason, most.words], [row.qualifiers, most.words], ...ends.map(({ ref }) => [ref, most.ref] as const)])];
}

function statedFaults(at: string, { evidence }: Pick<MappingRow, 'evidence'>, texts: Texts): readonly ImportFault[] {
  const all: Texts = [...texts, ...evidence.flatMap(({ source, locator }) => [[source, most.source], [locator, most.locator]] as const)];
  const faults = all.flatMap(([text, longest]): readonly ImportFault[] => {
    if (DAMAGED.test(text)) return [{ code: 'TEXT_DAMAGED', at, params: {} }];
    return text.length > longest ? [{ code: 'TEXT_LONG', at, params: { most: longest } }] : [];
  });
  return [...faults, ...(evidence.length > most.evidence ? [{ code: 'EVIDENCE_MANY', at, params: { most: most.evidence } } as const] : [])];
}
