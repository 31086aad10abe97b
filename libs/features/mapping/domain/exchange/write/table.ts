import { csvLine } from '@pure/exchange';
import type { DocumentRelation, Evidence, MappingRow, RowEnd } from '../../content';
import { type SheetField, sheetFields } from '../../sheet/headings';
import { exportHeadings, type OwnColumn, ownColumns } from '../columns';
import type { Exchanged, MappingWriter } from '../exchanged';

type Cells = Readonly<Partial<Record<OwnColumn | SheetField, string>>>;
const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');

/** A table, UTF-8 with a byte order mark, that can be imported again: the first line is of the documents, each other one a row. */
export function tableWriter(subject: Exchanged): MappingWriter {
  const { number, state, since, document } = subject;
  const { version, example, effect, territory, until, approvingBody, content } = document;
  const standing: Cells = {
    mapping: number, version: String(version), state, since, example: yesNo(example), effect, territory, until: until ?? '', 'deciding body': approvingBody['zh-Hans'] ?? approvingBody['zh-Hant'] ?? approvingBody.en ?? '',
    'source edition': content.source, 'target edition': content.target,
  };
  const line = (cells: Cells): string => csvLine([...ownColumns, ...sheetFields].map((name) => cells[name] ?? standing[name] ?? ''));
  return { begin: `\ufeff${csvLine(exportHeadings)}${line(wholeCells(content.document))}`, row: (row) => line(rowCells(row)), end: '' };
}

const wholeCells = (document: DocumentRelation): Cells => ({
  part: 'document', ...statedCells(document), reason: document.rationale, degree: document.degree ?? '', 'deviations seen': yesNo(document.deviationsSeen), 'deviations complete': yesNo(document.deviationsComplete),
});

const rowCells = (row: MappingRow): Cells => ({
  part: 'row', key: row.key, ...statedCells(row), sources: endsText(row.sources), targets: endsText(row.targets), qualifiers: row.qualifiers, rationale: row.rationale ?? '', deviation: row.deviation ?? '', reason: row.reason, severity: row.severity ?? '',
  method: row.method, confirmed: yesNo(row.confirmed), extraTest: yesNo(row.extraTest),
});

function statedCells({ relations, negated, evidence: [first, ...more] }: DocumentRelation | MappingRow): Cells {
  return {
    relations: relations.join('; '), negated: negated ? 'yes' : 'no', ...(first && firstCells(first)), 'more evidence': more.length === 0 ? '' : JSON.stringify(more),
  };
}

const firstCells = ({ source, locator, grade }: Evidence): Cells => ({ evidence: source, locator, grade: grade === null ? '' : String(grade) });

const endsText = (ends: readonly RowEnd[]): string => ends.map(({ kind, ref }) => (kind === 'requirement' ? `req:${ref}` : ref)).join('; ');
