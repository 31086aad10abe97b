import { type CsvError, parse } from 'csv-parse/sync';
import type { Sheet, SheetLine } from '../../application/sheets/sheet';

const form = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_error: true } as const;
const DELIMITERS = [',', '\t', ';', '，'] as const;

/** A text file after RFC 4180, or with another sign between its cells: that which its first line has most of. */
export function csvSheet(text: string): Sheet {
  const lines: SheetLine[] = [];
  const broken: CsvError[] = [];
  const [first = ''] = text.split('\n', 1);
  const [delimiter] = [...DELIMITERS].sort((a, b) => first.split(b).length - first.split(a).length);
  parse(text, {
    ...form,
    delimiter,
    on_record: (cells: string[], { lines: line }) => {
      lines.push({ line, cells });
      return null;
    },
    on_skip: (fault) => void (fault && broken.push(fault)),
  });
  return { name: null, lines, openQuote: broken.length > 0 ? (lines.at(-1)?.line ?? 0) + 1 : null };
}
