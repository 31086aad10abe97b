import { type CsvError, parse } from 'csv-parse/sync';
import { recogniseEncoding, textEncodings } from '@features/catalogue';
import { ok, refuse, type Result } from '@pure/kernel';
import { type EvidenceFault, type EvidenceField, evidenceFields } from './evidence-fault';
import { type EvidenceRead, evidenceOf } from './evidence-row';

export type EvidenceTableRefusal =
  | Readonly<{ code: 'EVIDENCE_TABLE_EMPTY' }>
  | Readonly<{ code: 'EVIDENCE_ENCODING_UNREADABLE'; expected: string }>
  /** The header lacks characteristic and requirement, or the value. */
  | Readonly<{ code: 'EVIDENCE_COLUMNS_MISSING'; found: string; expected: string }>;

/** How laboratories of both sides head the columns of a report. */
const headings: Readonly<Record<EvidenceField, readonly string[]>> = {
  characteristic: ['特性', '项目', '項目', '检验项目', '檢驗項目', '检测项目', '檢測項目', '试验项目', '試驗項目', '指标', '指標'],
  requirement: ['要求', '要求编号', '要求編號'],
  value: ['值', '数值', '數值', '测量值', '測量值', '量测值', '量測值', '实测值', '實測值', '结果', '結果', '检测结果', '檢測結果', '试验结果', '試驗結果'],
  unit: ['单位', '單位'],
  method: ['方法', '试验方法', '試驗方法', '检测方法', '檢測方法', '检验方法', '檢驗方法'],
  conditions: ['条件', '條件', '试验条件', '試驗條件'],
  laboratory: ['实验室', '實驗室', '试验室', '試驗室', '检测机构', '檢測機構', '检验机构', '檢驗機構'],
  date: ['日期', '报告日期', '報告日期', '试验日期', '試驗日期'],
};

const fieldOf = new Map<string, EvidenceField>(evidenceFields.flatMap((field) => [field, ...headings[field]].map((heading) => [heading, field] as const)));

type Line = Readonly<{ row: number; cells: readonly string[] }>;

const form = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_error: true } as const;

/**
 * Report values from a table with a header: comma- or tab-separated, UTF-8, GB 18030 or Big5; headings in English or in
 * either script, further columns left alone. A faulty line is listed and the others are kept. An open quotation mark
 * swallows the rest of the file: one fault, on the line where it begins.
 */
export function readEvidenceTable(table: string | Uint8Array): Result<EvidenceRead, EvidenceTableRefusal> {
  const text = typeof table === 'string' ? table : decoded(table);
  if (text === null) return refuse({ code: 'EVIDENCE_ENCODING_UNREADABLE', expected: textEncodings.join(', ') });
  const { lines, open } = linesOf(text);
  const [header, ...rows] = lines;
  if (!header) return refuse({ code: 'EVIDENCE_TABLE_EMPTY' });
  const columns = header.cells.map((heading) => fieldOf.get(heading.trim().toLowerCase()) ?? null);
  if (!columns.includes('value') || !(columns.includes('characteristic') || columns.includes('requirement'))) {
    return refuse({ code: 'EVIDENCE_COLUMNS_MISSING', found: header.cells.join(', '), expected: evidenceFields.join(', ') });
  }
  return ok(evidenceOf([...rows.map((line) => rowOf(line, columns)), ...open]));
}

const decoded = (bytes: Uint8Array): string | null => {
  const encoding = recogniseEncoding(bytes);
  return encoding && new TextDecoder(encoding).decode(bytes);
};

function linesOf(text: string): Readonly<{ lines: readonly Line[]; open: readonly EvidenceFault[] }> {
  const lines: Line[] = [];
  const broken: CsvError[] = [];
  const [first = ''] = text.split('\n', 1);
  parse(text, {
    ...form,
    delimiter: first.includes('\t') ? '\t' : ',',
    on_record: (cells: string[], { lines: row }) => {
      lines.push({ row, cells });
      return null;
    },
    on_skip: (fault) => void (fault && broken.push(fault)),
  });
  const row = (lines.at(-1)?.row ?? 0) + 1;
  return { lines, open: broken.slice(0, 1).map(() => ({ list: 'values', row, code: 'QUOTE_OPEN', params: {} })) };
}

/** The cells of a line under their fields, or why they cannot be told apart. */
function rowOf({ row, cells }: Line, columns: readonly (EvidenceField | null)[]): EvidenceFault | Readonly<{ row: number; cells: Readonly<Record<string, string>> }> {
  if (cells.length !== columns.length) return { list: 'values', row, code: 'ROW_WIDTH', params: { found: cells.length, expected: columns.length } };
  return { row, cells: Object.fromEntries(columns.flatMap((field, place) => (field && cells[place]?.trim() ? [[field, cells[place].trim()]] : []))) };
}
